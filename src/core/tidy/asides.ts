import { indentOf } from '../markdown/region';
import { MODEL_CALLOUT } from '../notes/answerLine';
import type { Sheet } from '../notes/sheet';
import { lessIndented } from './indentation';
import type { RowPiece, TidyRow } from './row';

const OPENING = /^<aside\b[^<>]*>/i;
const CLOSING = /<\/aside\s*>\s*$/i;

/** What kind of callout it is by the sign that it begins with, among those that GitHub knows. */
const KINDS: readonly (readonly [RegExp, string])[] = [
  [/^💡/u, 'TIP'],
  [/^⚠/u, 'WARNING'],
  [/^(?:🚨|❗|‼|🚫|⛔)/u, 'CAUTION'],
  [/^(?:📌|🔥|⭐)/u, 'IMPORTANT'],
];

/**
 * What Notion exports as a callout becomes a quote:
 * ```
 * <aside>
 * ✅ It has an order.      →    > ✅ It has an order.
 *
 * </aside>
 * ```
 */
export function quotedAsides(rows: readonly TidyRow[], sheet: Sheet): RowPiece[] {
  return asidesIn(rows, sheet, () => []);
}

/** The same with a head where a quote would be taken for a hint: `> [!TIP]`. A model answer says that it is one. */
export function asidesAsCallouts(rows: readonly TidyRow[], sheet: Sheet): RowPiece[] {
  return asidesIn(rows, sheet, (first) => (MODEL_CALLOUT.test(first) ? [] : [`[!${KINDS.find(([sign]) => sign.test(first))?.[1] ?? 'NOTE'}]`]));
}

function asidesIn(rows: readonly TidyRow[], { lines, at }: Sheet, headOf: (first: string) => readonly string[]): RowPiece[] {
  const tags = lines.flatMap(({ block }, index) => (block.marker === 'aside' ? [{ ...block, row: at[index] ?? 0 }] : []));
  return tags.flatMap((tag, index) => {
    const end = tags[index + 1];
    if (tag.kind !== 'open' || end?.kind !== 'close') return [];
    const piece = quoted(rows.slice(tag.row, end.row + 1), tag.column, headOf);
    return piece ? [{ start: tag.row, end: end.row + 1, rows: around(piece, rows[tag.row - 1], rows[end.row + 1]) }] : [];
  });
}

/** Only what stands alone on its rows. */
function quoted(all: readonly TidyRow[], column: number, headOf: (first: string) => readonly string[]): TidyRow[] | undefined {
  const [first, last] = [all[0], all.at(-1)];
  const lead = first?.text.slice(0, column) ?? '';
  if (!first || !last || lead.trim() !== '' || !CLOSING.test(last.text) || !OPENING.test(first.text.slice(column))) return undefined;
  const { indent } = indentOf(lead);
  const inside = all.map((row) => {
    const text = row === last ? row.text.replace(CLOSING, '') : row.text;
    return { ...row, text: row === first ? text.slice(column).replace(OPENING, '').trimStart() : lessIndented(text, indent).trimEnd() };
  });
  while (inside[0]?.text === '') inside.shift();
  while (inside.at(-1)?.text === '') inside.pop();
  if (inside.length === 0) return undefined;
  const head = headOf(inside[0]?.text ?? '').map((text): TidyRow => ({ text, end: first.end }));
  const isEnd = last.end === '';
  return [...head, ...inside].map((row, at, { length }) => ({
    ...row,
    text: row.text === '' ? `${lead}>` : `${lead}> ${row.text}`,
    end: at === length - 1 && isEnd ? '' : row.end === '' ? first.end : row.end,
  }));
}

/** What is above and below is not part of the quote. */
function around(rows: readonly TidyRow[], above: TidyRow | undefined, below: TidyRow | undefined): TidyRow[] {
  const blank = (row: TidyRow | undefined): TidyRow[] => (row && row.text.trim() !== '' ? [{ text: '', end: row.end || (rows[0]?.end ?? '\n') }] : []);
  return [...blank(above), ...rows, ...blank(below)];
}
