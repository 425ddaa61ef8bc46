import type { FormReading } from '../notes/readAs';
import { withReading } from '../authoring/byExample';
import { either, list, text } from '../reader';
import { matcherOf } from './noteFiles';

/** What the person says of the notes of a folder: globs below it, and how what fits them is read. */
export type ReadAsSetting = Readonly<Record<string, string | readonly string[]>>;

const saidOfNotes = either(text(), list(text()));

/** A setting as somebody may have written it; what is none of ours is left out. */
export function readAsSettingOf(value: unknown): ReadAsSetting {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return {};
  return Object.fromEntries(Object.entries(value).filter(([, said]) => saidOfNotes(said) !== undefined));
}

/** How notes are read, by their paths below the folder. */
export class ReadAs {
  readonly #entries: readonly { readonly fits: (path: string) => boolean; readonly said: readonly string[] }[];

  constructor(setting: ReadAsSetting) {
    this.#entries = Object.entries(setting).map(([glob, said]) => ({ fits: fitting(glob), said: [said].flat() }));
  }

  /** What is said of a note, that of later entries last. */
  of(path: string): string[] {
    const composed = path.normalize('NFC');
    return this.#entries.flatMap(({ fits, said }) => (fits(composed) ? said : []));
  }
}

/** The setting with one reading more. Its entry goes to the end, where it counts most. */
export function sayingMore(setting: ReadAsSetting, glob: string, readings: readonly FormReading[]): ReadAsSetting {
  const { [glob]: before = [], ...rest } = setting;
  const said = readings.reduce<readonly string[]>(withReading, [before].flat());
  return { ...rest, [glob]: said.length === 1 ? (said[0] ?? '') : said };
}

/** The setting with an entry as it was before, if it is still as it was written; else it is left alone. */
export function takenBack(now: ReadAsSetting, glob: string, before: ReadAsSetting, written: ReadAsSetting): ReadAsSetting {
  if (JSON.stringify(now[glob]) !== JSON.stringify(written[glob])) return now;
  const rest = Object.entries(now).filter(([key]) => key !== glob);
  const order = Object.keys(before);
  const entries = before[glob] === undefined ? rest : [...rest, [glob, before[glob]] as const];
  const place = (key: string): number => (order.includes(key) ? order.indexOf(key) : order.length);
  return Object.fromEntries(entries.sort(([one], [other]) => place(one) - place(other)));
}

/** A path with brackets or stars in it fits itself, and a folder what is in it. */
function fitting(glob: string): (path: string) => boolean {
  const literal = glob.normalize('NFC');
  const matches = matcherOf([literal]);
  const folder = literal.endsWith('/**') ? literal.slice(0, -2) : undefined;
  return (path) => path === literal || (folder !== undefined && path.startsWith(folder)) || matches(path);
}
