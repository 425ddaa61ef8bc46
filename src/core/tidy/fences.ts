import type { Block } from '../markdown/block';
import { indentOf } from '../markdown/region';
import type { Sheet } from '../notes/sheet';
import type { RowPiece, TidyRow } from './row';

/**
 * A fence that is never closed is closed where it is read to end:
 * ```
 * last line```      →   last line        last line
 *                       ```                          →   ```
 *                                        ## Why?
 *                                                        ## Why?
 * ```
 */
export function closedFences(rows: readonly TidyRow[], sheet: Sheet): RowPiece[] {
  const pieces: RowPiece[] = [];
  for (const [index, { block }] of sheet.lines.entries()) {
    const start = sheet.at[index] ?? 0;
    const last = start + block.endLine - block.line;
    if (block.kind !== 'code' || block.marker === '' || isClosed(rows, block, start, last)) continue;
    const piece = closing(rows, block, start, last);
    if (!piece) break; // where the next one begins is not sure either
    pieces.push(piece);
  }
  return pieces;
}

function isClosed(rows: readonly TidyRow[], { marker }: Block, start: number, last: number): boolean {
  const text = rows[last]?.text.trim() ?? '';
  return last > start && text.length >= marker.length && text === text.charAt(0).repeat(text.length) && text.startsWith(marker);
}

/** Nothing, if nobody knows where the code ends. */
function closing(rows: readonly TidyRow[], { marker, column }: Block, start: number, end: number): RowPiece | undefined {
  let last = end;
  while (last > start && rows[last]?.text.trim() === '') last -= 1;
  const row = rows[last];
  const opening = rows[start]?.text ?? '';
  if (!row || rows.slice(start + 1, last + 1).some(({ text }) => isOutside(text, opening, column))) return undefined;
  const lead = opening
    .slice(0, column)
    .replace(/[^\s\uFEFF]/g, ' ')
    .replace('\uFEFF', '');
  const eol = row.end === '' ? (rows[0]?.end ?? '') || '\n' : row.end;
  const isGlued = last > start && row.text.trimEnd().endsWith(marker);
  if (isGlued && last === end && !isEndOfCode(rows[last + 1]?.text)) return undefined;
  const code = isGlued ? { ...row, text: row.text.trimEnd().slice(0, -marker.length).trimEnd(), end: eol } : { ...row, end: eol };
  return { start: last, end: last + 1, rows: [code, { text: lead + marker, end: row.end }] };
}

/** Whether a row is further to the left than the item that the fence is in, which ends there for others. */
function isOutside(text: string, opening: string, column: number): boolean {
  return text.trim() !== '' && indentOf(text).indent < indentOf(opening.slice(0, column).replace(/\S/g, ' ')).indent;
}

/** Marks at the end of a row may as well be code, if that goes on below. */
function isEndOfCode(next: string | undefined): boolean {
  return next === undefined || next.trim() === '' || /^ {0,3}#{1,6}\s/.test(next);
}
