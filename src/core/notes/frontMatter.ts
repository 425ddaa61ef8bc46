const LONGEST = 100;
const BEGIN = /^\uFEFF?---[ \t]*$/;
/** What a file begins with that Anki imports: `#separator:tab` */
const ANKI = /^\uFEFF?#separator:/;

export interface FrontMatter {
  readonly values: ReadonlyMap<string, string>;
  /** The first line after it. */
  readonly end: number;
}

/**
 * What a note says of itself above its text:
 * ```
 * ---
 * title: Interview questions
 * rehearse: on
 * ---
 * ```
 */
export function readFrontMatter(lines: readonly string[]): FrontMatter {
  const none: FrontMatter = { values: new Map(), end: 0 };
  if (ANKI.test(lines[0] ?? '')) return headerForAnki(lines) ?? none;
  if (!BEGIN.test(lines[0] ?? '')) return none;
  const values = new Map<string, string>();
  let key = '';
  for (let at = 1; at < Math.min(lines.length, LONGEST); at += 1) {
    const line = lines[at] ?? '';
    if (/^(?:---|\.\.\.)[ \t]*$/.test(line)) return { values, end: at + 1 };
    const pair = /^([\w-]+):[ \t]*(.*?)[ \t]*$/.exec(line);
    if (pair) {
      key = (pair[1] ?? '').toLowerCase();
      values.set(key, valueOf(pair[2] ?? ''));
    } else if (/^\s*-\s+/.test(line)) values.set(key, `${values.get(key) ?? ''} ${line.replace(/^\s*-\s+/, '')}`.trim());
    else if (line.trim() !== '' && !/^\s|^#/.test(line)) return none; // a rule and text, no front matter
  }
  return none;
}

/** The row behind which no edit makes other front matter of it. */
export function reachOf({ end }: FrontMatter, lines: readonly string[]): number {
  const isOpen = end === 0 && (BEGIN.test(lines[0] ?? '') || ANKI.test(lines[0] ?? ''));
  return isOpen ? LONGEST : Math.max(end, 1);
}

/** Notes that were exported for Anki, each with a name there, are no notes to be read a second time. */
function headerForAnki(lines: readonly string[]): FrontMatter | undefined {
  const other = lines.slice(0, LONGEST).findIndex((line) => !/^\uFEFF?#[a-z ]+:/.test(line));
  const end = other < 0 ? lines.length : other;
  return lines.slice(0, end).some((line) => line.startsWith('#guid column:')) ? { values: new Map([['rehearse', 'off']]), end } : undefined;
}

/** A value without quotes, or without the comment behind it. */
function valueOf(written: string): string {
  const quoted = /^(["'])(.*?)\1(?:[ \t]+#.*)?$/.exec(written)?.[2];
  return quoted ?? written.replace(/(?:^|[ \t]+)#.*$/, '');
}
