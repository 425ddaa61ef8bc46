import type { Edit } from '../authoring/edit';
import { rowsOf } from '../text/rows';

/** A row of a note that is being tidied, with its line end, and which row of the note it was; a new one was none. */
export interface TidyRow {
  readonly text: string;
  readonly end: string;
  readonly from?: number;
}

/** Other rows for those from `start` to before `end`. */
export interface RowPiece {
  readonly start: number;
  readonly end: number;
  readonly rows: readonly TidyRow[];
}

export function rowsIn(text: string): TidyRow[] {
  const { rows, starts } = rowsOf(text);
  return rows.map((row, from) => ({ text: row, end: text.slice((starts[from] ?? 0) + row.length, starts[from + 1] ?? text.length), from }));
}

export function textIn(rows: readonly TidyRow[]): string {
  return rows.map(({ text, end }) => text + end).join('');
}

/** The rows with some pieces put in, which do not overlap. */
export function withPieces(rows: readonly TidyRow[], pieces: readonly RowPiece[]): TidyRow[] {
  const changed: TidyRow[] = [];
  let at = 0;
  for (const piece of [...pieces].sort((one, other) => one.start - other.start)) {
    changed.push(...rows.slice(at, piece.start), ...piece.rows);
    at = piece.end;
  }
  return [...changed, ...rows.slice(at)];
}

/** The edits that make the rows of a note others: one for each stretch of them that is not the same. */
export function editsBetween(before: readonly TidyRow[], after: readonly TidyRow[]): Edit[] {
  const edits: Edit[] = [];
  let [from, to] = [0, 0];
  for (let at = 0; at <= after.length; at += 1) {
    const row = after[at];
    const old = row ? before[row.from ?? -1] : undefined;
    const isSame = row !== undefined && row.text === old?.text && row.end === old.end;
    if (row && !isSame) continue;
    const until = row ? (row.from ?? 0) : before.length;
    if (until > from || at > to) edits.push(...oneByOne(before, from, until, after.slice(to, at)));
    [from, to] = [until + 1, at + 1];
  }
  return edits;
}

/** Each row by itself, where as many are there as before. */
function oneByOne(before: readonly TidyRow[], from: number, until: number, rows: readonly TidyRow[]): Edit[] {
  if (rows.length === until - from && rows.every((row, at) => row.from === from + at && row.end === before[from + at]?.end)) {
    return rows.map(({ text }, at) => ({ range: rangeOfRow(before, from + at), text }));
  }
  const last = before[until - 1];
  const isAtEnd = until === before.length;
  const start = { line: from, character: 0 };
  if (!isAtEnd) return [{ range: { start, end: { line: until, character: 0 } }, text: textIn(rows) }];
  return [{ range: { start, end: { line: until - 1, character: last?.text.length ?? 0 } }, text: textIn(rows) }];
}

function rangeOfRow(rows: readonly TidyRow[], line: number): Edit['range'] {
  return { start: { line, character: 0 }, end: { line, character: rows[line]?.text.length ?? 0 } };
}
