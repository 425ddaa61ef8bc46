import type { Line } from '../notes/line';
import type { Sheet } from '../notes/sheet';
import { CODE_INDENT, indentOf } from '../markdown/region';
import type { RowPiece, TidyRow } from './row';

const BYTE_ORDER_MARK = '\uFEFF';
/** What is below these is indented since it belongs to them, as other programs read it: `!!! note`, `[^1]: …` */
const OWNS_INDENTED = /^(?:!!!|\?\?\?\+?|===|:::)\s|^\[\^[^\]]+\]:/;

/**
 * A part of a note that is indented as a whole, as what was in a toggle when it was exported, goes back to the margin:
 * ```
 *     ### Q. Why?           ### Q. Why?
 *                     →
 *     - Because             - Because
 * ```
 */
export function unindented(rows: readonly TidyRow[], sheet: Sheet): RowPiece[] {
  const pieces: RowPiece[] = [];
  for (let at = 0; at < sheet.lines.length; at += 1) {
    if (undone(sheet, at) < CODE_INDENT) continue;
    let [first, last] = [at, at];
    while (undone(sheet, last + 1) >= CODE_INDENT) last += 1;
    while (isIndentedText(sheet, first - 1)) first -= 1;
    let [start, end] = [rowOf(sheet, first), lastRowOf(sheet, last) + 1];
    while (isBlank(rows[start - 1])) start -= 1;
    while (isBlank(rows[end])) end += 1;
    const within = insideCode(sheet, first, last);
    const width = Math.min(
      ...rows.slice(start, end).map(({ text }, row) => (within.has(start + row) || text.trim() === '' ? Infinity : indentOf(text).indent)),
    );
    if (width >= CODE_INDENT && width < Infinity && !isOwned(rows, start))
      pieces.push({ start, end, rows: rows.slice(start, end).map((row) => ({ ...row, text: lessIndented(row.text, width) })) });
    at = last;
  }
  return pieces;
}

function isOwned(rows: readonly TidyRow[], start: number): boolean {
  let above = start - 1;
  while (rows[above]?.text.trim() === '') above -= 1;
  return OWNS_INDENTED.test(rows[above]?.text ?? '');
}

/** Whether there are only blanks on a row. */
function isBlank(row: TidyRow | undefined): boolean {
  return row !== undefined && row.text !== '' && row.text.trim() === '';
}

/** How much of the indentation of a line was not counted when it was read. */
function undone({ lines, rows, at }: Sheet, index: number): number {
  const block = lines[index]?.block;
  const row = rows[at[index] ?? -1];
  if (!block || row === undefined) return 0;
  if (block.kind === 'item' && block.start === block.column) return 0; // its marker is on a row above
  return indentOf(row).indent - block.indent;
}

/** Whether a line above is indented alike, and was taken for code. */
function isIndentedText(sheet: Sheet, index: number): boolean {
  const block = sheet.lines[index]?.block;
  return block?.kind === 'code' && block.marker === '';
}

function rowOf({ at }: Sheet, index: number): number {
  return at[index] ?? 0;
}

function lastRowOf(sheet: Sheet, index: number): number {
  return rowOf(sheet, index) + heightOf(sheet.lines[index]);
}

function heightOf(line: Line | undefined): number {
  return line ? line.block.endLine - line.block.line : 0;
}

/** The rows in fences: they may be indented less than what is around them. */
function insideCode(sheet: Sheet, first: number, last: number): Set<number> {
  const within = new Set<number>();
  for (let at = first; at <= last; at += 1) {
    if (sheet.lines[at]?.block.kind !== 'code') continue;
    for (let row = rowOf(sheet, at) + 1; row <= lastRowOf(sheet, at); row += 1) within.add(row);
  }
  return within;
}

/** A row without so much of its indentation, in columns. */
export function lessIndented(text: string, width: number): string {
  const mark = text.startsWith(BYTE_ORDER_MARK) ? BYTE_ORDER_MARK : '';
  const row = text.slice(mark.length);
  if (row.trim() === '') return mark;
  let column = 0;
  let at = 0;
  for (; at < row.length && column < width; at += 1) {
    const { indent } = indentOf(row.slice(0, at + 1));
    if (indent === column) break;
    column = indent;
  }
  return mark + ' '.repeat(Math.max(0, column - width)) + row.slice(at);
}
