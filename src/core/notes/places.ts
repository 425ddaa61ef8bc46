import type { Position, Range } from '../text/range';
import type { Page } from './page';

/** A piece of the text on lines of a page: from an offset in the text of one line to one in that of another. */
export interface Piece {
  readonly line: number;
  readonly start: number;
  readonly endLine: number;
  readonly end: number;
}

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

/** Where an offset in the text of a line is, which may go over several rows of the note. */
export function positionOf(page: Page, line: number, offset: number): Position {
  const { text, column } = page.line(line).block;
  const row = page.at[line] ?? 0;
  if (!text.includes('\n')) return { line: row, character: column + offset };
  const before = text.slice(0, offset).split('\n');
  return { line: row + before.length - 1, character: (before.length === 1 ? column : 0) + (before.at(-1)?.length ?? 0) };
}
