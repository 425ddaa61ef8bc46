import type { Position, Range } from '../text/range';
import type { Page } from './page';

/** A piece of the text on lines of a page: from an offset in the text of one line to one in that of another. */
export interface Piece {
  readonly line: number;
  readonly start: number;
  readonly endLine: number;
  readonly end: number;
}

/** In place of an offset: from the beginning of the line, with what makes it an item, a heading, a quote. */
export const WHOLE = -1;

/** Where a piece is in the note. Code and what is around it belong together. */
export function rangeOf(page: Page, { line, start, endLine, end }: Piece): Range {
  const { block } = page.line(endLine);
  const last = (page.at[endLine] ?? 0) + block.endLine - block.line;
  const isFenced = block.kind === 'code' && block.endLine > block.line;
  return {
    start: positionOf(page, line, start),
    end: isFenced ? { line: last, character: page.rows[last]?.trimEnd().length ?? 0 } : positionOf(page, endLine, end),
  };
}

/** Where one would write on a line, behind an offset in its text: behind the blanks, if nothing else is there. */
export function placeToWrite(page: Page, line: number, offset: number): Position {
  const place = positionOf(page, line, offset);
  const row = page.rows[place.line] ?? '';
  return row.slice(place.character).trim() === '' ? { ...place, character: row.length } : place;
}

/** Where an offset in the text of a line is, which may go over several rows of the note. */
export function positionOf(page: Page, line: number, offset: number): Position {
  const { text, column, start } = page.line(line).block;
  const row = page.at[line] ?? 0;
  if (isName(page, line)) return { line: row, character: 0 };
  if (offset === WHOLE) return { line: row, character: start };
  if (!text.includes('\n')) return { line: row, character: column + offset };
  const before = text.slice(0, offset).split('\n');
  return { line: row + before.length - 1, character: (before.length === 1 ? column : 0) + (before.at(-1)?.length ?? 0) };
}

/** Whether a line is not in the text, but the name of the note. */
function isName(page: Page, line: number): boolean {
  const { kind, level } = page.line(line).block;
  return kind === 'heading' && level === 0;
}

/** Where one would write behind a line: behind the tag that closes a summary, not in it. */
export function placeBehind(page: Page, line: number): Position {
  const { block } = page.line(line);
  const place = positionOf(page, line, block.text.length);
  if (block.kind !== 'summary') return place;
  const row = (page.at[line] ?? 0) + block.endLine - block.line;
  const from = row === place.line ? place.character : 0;
  const closing = /<\/summary\s*>/i.exec((page.rows[row] ?? '').slice(from));
  return closing ? { line: row, character: from + closing.index + closing[0].length } : place;
}
