const OPENING = /<[a-z][a-z\d-]*(?:\s+[a-z_:][\w:.-]*(?:\s*=\s*(?:[^\s"'=<>`]+|'[^']*'|"[^"]*"))?){0,100}\s*\/?>/iy;
const CLOSING = /<\/[a-z][a-z\d-]*\s*>/iy;
/** How what is no tag begins, and how it ends. */
const OTHERS: readonly (readonly [RegExp, string])[] = [
  [/<!--(?=-?>)/y, '>'],
  [/<!--/y, '-->'],
  [/<!\[CDATA\[/y, ']]>'],
  [/<![a-z]/iy, '>'],
  [/<\?/y, '?>'],
];

/** Where a tag, a comment or the like ends that begins at `start`; -1 if there is none. It keeps what closes nothing any more. */
export function endOfTag(text: string, start: number, missing: Set<string>): number {
  const tag = lengthAt(OPENING, text, start) || lengthAt(CLOSING, text, start);
  if (tag > 0) return start + tag;
  for (const [begins, ends] of OTHERS) {
    const length = lengthAt(begins, text, start);
    if (length === 0) continue;
    const end = missing.has(ends) ? -1 : text.indexOf(ends, start + length);
    if (end >= 0) return end + ends.length;
    missing.add(ends);
    return -1;
  }
  return -1;
}

function lengthAt(pattern: RegExp, text: string, start: number): number {
  pattern.lastIndex = start;
  return pattern.exec(text)?.[0].length ?? 0;
}
