const LONGEST = 100;

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
  if (!/^\uFEFF?---[ \t]*$/.test(lines[0] ?? '')) return none;
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

/** A value without quotes, or without the comment behind it. */
function valueOf(written: string): string {
  const quoted = /^(["'])(.*?)\1(?:[ \t]+#.*)?$/.exec(written)?.[2];
  return quoted ?? written.replace(/(?:^|[ \t]+)#.*$/, '');
}
