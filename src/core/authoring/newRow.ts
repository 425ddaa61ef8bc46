import { cellsOf } from '../notes/shapes/table';
import type { Desk } from './desk';
import type { Neighbour } from './neighbour';
import type { Place } from './place';

/** A row like the one before it, with the question in its column, the next number where that has one, and else nothing. */
export function rowPlaces(desk: Desk, { like: { claim }, end }: Neighbour, asked: string): Place[] {
  const { page } = desk;
  const { text } = page.line(claim.at).block;
  const margin = desk.text.slice(desk.lines.offset({ line: page.at[claim.at] ?? 0, character: 0 }), desk.offset(claim.at, 0));
  const [open, close] = [text.startsWith('|') ? '| ' : '', text.endsWith('|') ? ' |' : ''];
  const cells = cellsOf(page, claim.at);
  const answer = cells.findIndex(({ start }) => start === claim.inline?.start);
  const texts = cells.map((cell, at) => {
    if (cell.start === claim.part?.start) return asked.replaceAll('|', '\\|');
    return at === answer ? '' : numbered(text.slice(cell.start, cell.end));
  });
  const row = (some: readonly string[]): string => some.join(' | ');
  const before = `\n${margin}${open}${row(answer < 0 ? texts : [...texts.slice(0, answer), ''])}`;
  return [
    {
      at: end,
      before: answer < 0 ? before + close : before,
      after: answer < 0 ? '' : `${texts.length > answer + 1 ? ` | ${row(texts.slice(answer + 1))}` : ''}${close}`,
    },
  ];
}

/** The number behind that of a cell with nothing else in it. */
function numbered(cell: string): string {
  return /^\d+$/.test(cell) ? String(Number(cell) + 1) : '';
}
