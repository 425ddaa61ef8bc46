import { parseArgs } from 'node:util';

export const COMMANDS = ['inspect', 'check'] as const;
export const FORMATS = ['text', 'json', 'github'] as const;

export type Command = (typeof COMMANDS)[number];
export type Format = (typeof FORMATS)[number];

/** What the person asks for. `about` is the command that they want help on. */
export type Asked =
  | { readonly command: 'help'; readonly about: Command | undefined }
  | { readonly command: 'version' }
  | { readonly command: 'inspect'; readonly paths: readonly string[]; readonly json: boolean }
  | { readonly command: 'check'; readonly paths: readonly string[]; readonly format: Format; readonly max: number };

/** The command line was not understood. The message says why, and where to read more. */
export class UsageError extends Error {
  constructor(sentence: string, command?: Command) {
    super(`${sentence} See: rehearse ${command ? `${command} ` : ''}--help`);
  }
}

const OPTIONS = {
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'v' },
  json: { type: 'boolean' },
  format: { type: 'string' },
  max: { type: 'string' },
} as const;

/** The options of each command; `help` and `version` are known everywhere. */
const OPTIONS_OF: Readonly<Record<Command, readonly string[]>> = { inspect: ['json'], check: ['format', 'max'] };

/** Reads what stands behind `rehearse`. */
export function readArguments(args: string[]): Asked {
  const { values, positionals, tokens } = parseArgs({ args, options: OPTIONS, strict: false, tokens: true });
  const [word, ...paths] = positionals;
  const command = commandNamed(word);
  if (values.help === true) return { command: 'help', about: command };
  if (values.version === true) return { command: 'version' };
  for (const token of tokens) if (token.kind === 'option') requireOption(token, command);
  if (word === 'help') return { command: 'help', about: paths[0] === undefined ? undefined : requireCommand(paths[0]) };
  const known = requireCommand(word);
  if (paths.length === 0) throw new UsageError('Name a file, a folder or a pattern.', known);
  if (known === 'inspect') return { command: known, paths, json: values.json === true };
  return { command: known, paths, format: formatOf(values.format), max: maxOf(values.max) };
}

function commandNamed(word: string | undefined): Command | undefined {
  return COMMANDS.find((name) => name === word);
}

function requireCommand(word: string | undefined): Command {
  const command = commandNamed(word);
  if (command) return command;
  const commands = COMMANDS.join(' or ');
  if (word === undefined) throw new UsageError(`Say what to do: ${commands}.`);
  throw new UsageError(`There is no command ${word}; use ${commands}.`);
}

interface OptionToken {
  readonly name: string;
  /** As it is written: `-h`. */
  readonly rawName: string;
  readonly value?: string | undefined;
}

function requireOption({ name, rawName, value }: OptionToken, command: Command | undefined): void {
  const refuse = (sentence: string): never => {
    throw new UsageError(sentence, command);
  };
  const type = Object.entries(OPTIONS).find(([known]) => known === name)?.[1].type;
  if (!type) refuse(`There is no option ${rawName}.`);
  if (command && !OPTIONS_OF[command].includes(name)) refuse(`${rawName} is no option of ${command}.`);
  if (type === 'string' && value === undefined) refuse(`${rawName} needs a value behind it.`);
  if (type === 'boolean' && value !== undefined) refuse(`${rawName} takes no value.`);
}

function formatOf(value: string | boolean | undefined): Format {
  const format = FORMATS.find((name) => name === (value ?? 'text'));
  if (format) return format;
  throw new UsageError(`There is no format ${String(value)}; use ${FORMATS.join(', ')}.`, 'check');
}

function maxOf(value: string | boolean | undefined): number {
  const digits = String(value ?? 0);
  if (/^\d+$/.test(digits)) return Number(digits);
  throw new UsageError(`--max takes a whole number, such as 3, and not “${digits}”.`, 'check');
}
