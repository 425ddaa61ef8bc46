import { Refused } from './refused';

/** One thing that a tool is told, in the words of JSON Schema. */
export type Property =
  | { readonly type: 'string'; readonly description: string; readonly enum?: readonly string[]; readonly maxLength?: number }
  | { readonly type: 'integer'; readonly description: string; readonly minimum: number; readonly maximum: number };

/** All that a tool is told. */
export interface Schema {
  readonly type: 'object';
  readonly properties: Readonly<Record<string, Property>>;
  readonly required: readonly string[];
  readonly additionalProperties: false;
}

/** What a tool was told, as far as its schema has it. An empty text is none. */
export type Input = Readonly<Record<string, string | number | undefined>>;

export function schemaOf(properties: Schema['properties'], required: readonly string[] = []): Schema {
  return { type: 'object', properties, required, additionalProperties: false };
}

/** Reads what a model says; it may say anything. */
export function inputFor({ properties, required }: Schema, said: unknown): Input {
  if (said !== undefined && (typeof said !== 'object' || said === null || Array.isArray(said))) throw new Refused('The input is to be an object.');
  const given = Object.entries(said ?? {}).filter(([, value]) => value !== undefined && value !== null && value !== '');
  const unknown = given.find(([name]) => !Object.hasOwn(properties, name));
  if (unknown) throw new Refused(`There is no “${clipped(unknown[0])}”; there are ${Object.keys(properties).join(', ')}.`);
  const input = Object.fromEntries(given.map(([name, value]) => [name, valueOf(name, properties[name], value)]));
  const missing = required.find((name) => !Object.hasOwn(input, name) || String(input[name]).trim() === '');
  if (missing !== undefined) throw new Refused(`“${missing}” is missing.`);
  return input;
}

function valueOf(name: string, property: Property | undefined, value: unknown): string | number {
  if (property?.type === 'integer') {
    const { minimum, maximum } = property;
    if (typeof value === 'number' && Number.isInteger(value) && value >= minimum && value <= maximum) return value;
    throw new Refused(`“${name}” is to be a whole number from ${minimum} to ${maximum}.`);
  }
  if (typeof value !== 'string') throw new Refused(`“${name}” is to be a text.`);
  if (property?.enum && !property.enum.includes(value)) throw new Refused(`“${name}” is to be one of ${property.enum.join(', ')}.`);
  if (value.length > (property?.maxLength ?? Infinity)) throw new Refused(`“${name}” is longer than ${property?.maxLength ?? 0} characters.`);
  return value;
}

function clipped(text: string): string {
  return text.slice(0, 40);
}
