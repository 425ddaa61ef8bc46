import type { Page } from '../page';
import { fold } from '../words/phrases';
import { answerColumns, questionColumns } from '../words/lexicon';
import { askingOf } from '../asking';
import { plainText } from '../../markdown/plainText';
import { evidenceOf } from './evidence';
import type { Found, Shape } from './shape';

interface Cell {
  readonly start: number;
  readonly end: number;
}

const LONGEST_ROW = 20_000;
/** What is longer is no question and no name of a column. */
const LONGEST_TEXT = 600;
const DELIMITER = /^\|?[\s:]*-+[\s:|-]*$/;

/**
 * A row for each question:
 * ```
 * | Question     | Tag  | Answer               |
 * |--------------|------|----------------------|
 * | What is JIT? | java | compiles at run time |
 * ```
 */
export const table: Shape = {
  id: 'table',
  find(page, _taken, said) {
    const found: Found[] = [];
    for (let at = 0; at + 1 < page.lines.length; at += 1) {
      if (!isRow(page, at) || !isRow(page, at + 1) || !DELIMITER.test(page.line(at + 1).block.text)) continue;
      let end = at + 2;
      while (end < page.lines.length && isRow(page, end) && page.line(end).block.joined) end += 1;
      for (const row of rowsOf(page, at, end, said.column(at))) found.push(row); // may be too many for one call
      at = end - 1;
    }
    return found;
  },
};

function isRow(page: Page, at: number): boolean {
  return page.line(at).block.kind === 'row';
}

/** `told` is the column that the person says holds the questions, counted from 1. */
function rowsOf(page: Page, head: number, end: number, told: number | undefined): Found[] {
  const names = cellsOf(page, head).map((cell) => textOf(page, head, cell));
  const asked = told === undefined ? names.findIndex((name) => isColumn(name, questionColumns)) : told - 1;
  const named = names.findIndex((name, at) => at !== asked && isColumn(name, answerColumns));
  const question = asked < 0 ? named - 1 : asked; // `| Concept | Answer |`, if so much is asked there
  const answer = named < 0 && told !== undefined && told < names.length ? told : named; // else the column behind it
  if (question < 0 || question >= names.length) return [];
  const rows: { at: number; cells: Cell[] }[] = [];
  for (let at = head + 2; at < end; at += 1) rows.push({ at, cells: cellsOf(page, at) });
  const written = rows.filter(({ at, cells }) => /[\p{L}\p{N}]/u.test(textOf(page, at, cells[question])));
  if (told === undefined && written.some(({ at, cells }) => rawOf(page, at, cells[question]).includes('](#'))) return []; // a table of contents
  const asking = written.filter(({ at, cells }) => askingOf(textOf(page, at, cells[question])).weight >= 0.5).length;
  const title = page.above(head);
  const isNamed = page.saysItself(title) || page.saysItself(page.above(title));
  if (told === undefined && (answer < 0 || asked < 0) && asking < written.length * (isNamed ? 0.3 : 0.6)) return [];
  return written.flatMap(({ at, cells }): Found[] => {
    const part = cells[question];
    if (!part) return [];
    const inline = answer < 0 ? undefined : (cells[answer] ?? atEnd(page, at));
    return [{ at, part, end: at + 1, ...(inline ? { inline } : {}), evidence: evidenceOf(page, at, 'table-header') }];
  });
}

function isColumn(name: string, columns: typeof questionColumns): boolean {
  const folded = fold(name);
  return columns.has(folded) || (folded.length <= 24 && (columns.atStartOf(folded) > 0 || columns.atEndOf(folded) > 0));
}

function atEnd(page: Page, at: number): Cell {
  const { length } = page.line(at).block.text;
  return { start: length, end: length };
}

/** The column that an offset in the text of a row is in, counted from 1. */
export function columnAt(page: Page, at: number, offset: number): number {
  const cells = cellsOf(page, at);
  const column = cells.findIndex(({ end }) => offset <= end);
  return (column < 0 ? Math.max(0, cells.length - 1) : column) + 1;
}

/** The cells of a row, without the blanks around them. */
export function cellsOf(page: Page, at: number): Cell[] {
  const { text } = page.line(at).block;
  const cells: Cell[] = [];
  let start = text.startsWith('|') ? 1 : 0;
  if (text.length > LONGEST_ROW) return cells;
  const lastTick = text.lastIndexOf('`');
  let inCode = false;
  for (let end = start; end <= text.length; end += 1) {
    const char = text[end];
    if (char === '\\') end += 1;
    else if (char === '`') inCode = !inCode && end < lastTick;
    else if ((char === '|' && !inCode) || (char === undefined && start < end)) {
      cells.push(trimmed(text, start, Math.min(end, text.length)));
      start = end + 1;
    }
  }
  return cells;
}

function trimmed(text: string, start: number, end: number): Cell {
  const cell = text.slice(start, end);
  const lead = cell.length - cell.trimStart().length;
  return { start: start + Math.min(lead, cell.length), end: start + Math.max(lead, cell.trimEnd().length) };
}

function rawOf(page: Page, at: number, cell: Cell | undefined): string {
  return cell ? page.line(at).block.text.slice(cell.start, cell.end) : '';
}

function textOf(page: Page, at: number, cell: Cell | undefined): string {
  const raw = rawOf(page, at, cell);
  return raw.length > LONGEST_TEXT ? '' : plainText(raw);
}
