import { NUMBER } from './marks';

/** How far a line is indented before it is code, where no list is open. */
export const CODE_INDENT = 4;

/** Where the text of a line begins, and how far in that is, in columns. */
export function indentOf(line: string): { column: number; indent: number } {
  let column = 0;
  let indent = 0;
  for (; column < line.length; column += 1) {
    const char = line.charCodeAt(column);
    if (char === 9) indent += 4 - (indent % 4);
    else if (char === 32 || char === 0xa0) indent += 1;
    else if (char === 0x3000) indent += 2;
    else if (char !== 0xfeff) break;
  }
  return { column, indent };
}

/** Whether a line that is indented like code may be the first of a note that is indented as a whole. */
export function beginsRegion(text: string): boolean {
  return text.startsWith('#') || (text.startsWith('1') && NUMBER.test(text));
}

/** The first line that is not indented like code. */
export function endOfRegion(lines: readonly string[], at: number): number {
  let end = at;
  while (end < lines.length && /^\uFEFF?(?: {4}|\t|[ \t]*$)/.test(lines[end] ?? '')) end += 1;
  return end;
}

/**
 * Whether a region that CommonMark takes for code is a note, such as what a toggle held before it was exported: it has
 * headings of a lower level, or it is a numbered list.
 */
export function isIndentedNote(lines: readonly string[], at: number, end: number): boolean {
  let numbers = 0;
  for (let line = at; line < end; line += 1) {
    const text = lines[line] ?? '';
    if (/^\uFEFF?[ \t]+#{2,6}[ \t]+\S/.test(text)) return true;
    if (/^\uFEFF?(?: {4}|\t)\d{1,3}(?:[.)][ \t]+|[、．])\S.{4}/.test(text)) numbers += 1;
  }
  return numbers >= 2;
}

/** Where a comment ends: nowhere, if it is never closed. */
export function endOfComment(lines: readonly string[], at: number, column: number): number | undefined {
  for (let line = at; line < lines.length; line += 1) {
    if ((lines[line] ?? '').includes('-->', line === at ? column : 0)) return line;
  }
  return undefined;
}
