import { markdownOf } from '../notes/excerpt';
import type { Note, Question } from '../notes/note';
import type { TidyRow } from '../tidy/row';

/** How questions are written one after the other. */
export type RewriteForm = 'headings' | 'list' | 'toggles' | 'table';

export const REWRITE_FORMS: readonly RewriteForm[] = ['headings', 'list', 'toggles', 'table'];

/**
 * A question as it stands in a note, and what belongs to it, without what its form puts around them.
 * ```
 * - **Why?**          asked: **Why?**
 *   Because.          content: Because.
 * ```
 */
export interface AskedPart {
  readonly form: RewriteForm | undefined;
  /** Its rows: from `start` to before `end`. */
  readonly start: number;
  readonly end: number;
  readonly asked: string;
  readonly content: readonly string[];
  /** How deep a heading in its place is. */
  readonly level: number;
}

const HEADING = /^ {0,3}(#{1,6})[ \t]+(.*?)(?:[ \t]+#+)?[ \t]*$/;
const ITEM = /^([ \t]*)(?:[-*+][ \t]+(.*)|(\d{1,4}[.)][ \t]+.*))$/;
const ROW_OF_TABLE = /^\s*\|/;
/** `Q. Why?`, `**Why?**`: a line of its own, and no quote, fence or tag. */
const BY_ITSELF = /^[^\s>`~<|]/;
const RULE = /^\s*(?:-{3,}|\*{3,}|_{3,})\s*$/;
const SUMMARY = /^\s*(?:<details[^<>]*>\s*)?<summary>(.*)<\/summary>\s*$/i;
const DEEPEST = 6;

/** The questions of a note in their order, those that stand in one of the forms or on a line of their own. */
export function partsOf(note: Note, rows: readonly TidyRow[]): AskedPart[] {
  const { questions, sections } = note;
  const titles = sections.map(({ range, depth }) => ({ row: range.start.line, depth }));
  const stops = [...questions.map(startOf), ...titles.map(({ row }) => row), rows.length].sort((one, other) => one - other);
  return questions.flatMap((question): AskedPart[] => {
    const row = startOf(question);
    if (question.range.end.line !== row) return [];
    const stop = stops.find((one) => one > row) ?? rows.length;
    const above = titles.filter((title) => title.row < row).at(-1)?.depth ?? 1;
    const part = partAt(rows, row, stop, (at) => markdownOf(note, at.range), question);
    return part ? [{ ...part, level: part.level || Math.min(DEEPEST, above + 1) }] : [];
  });
}

function startOf({ range }: Question): number {
  return range.start.line;
}

function partAt(
  rows: readonly TidyRow[],
  row: number,
  stop: number,
  written: (of: Question | Question['answers'][number]) => string,
  question: Question,
): AskedPart | undefined {
  const text = rows[row]?.text ?? '';
  const below = (from: number, until = stop): string[] => rows.slice(from, until).map((one) => one.text);
  const summary = SUMMARY.exec(text);
  if (summary) return toggleAt(rows, row, stop, summary[1] ?? '');
  if (ROW_OF_TABLE.test(text)) {
    const [answer, ...more] = question.answers;
    if (more.length > 0) return undefined;
    const content = answer ? written(answer).split(/\s*<br\s*\/?>\s*/i) : [];
    return { form: 'table', start: row, end: row + 1, asked: written(question), content, level: 0 };
  }
  const heading = HEADING.exec(text);
  if (heading) return trimmed({ form: 'headings', start: row, end: stop, asked: heading[2] ?? '', content: below(row + 1), level: heading[1]?.length ?? 0 });
  const item = ITEM.exec(text);
  if (item) return itemAt(rows, row, stop, item);
  if (!BY_ITSELF.test(text)) return undefined;
  return trimmed({ form: undefined, start: row, end: stop, asked: text.trim().replace(/^(\*\*|__)(.*)\1$/, '$2'), content: below(row + 1), level: 0 });
}

/** Up to the first row that is not within the item. */
function itemAt(rows: readonly TidyRow[], row: number, stop: number, [, indent = '', bullet, numbered = '']: RegExpExecArray): AskedPart | undefined {
  if (indent !== '') return undefined; // it is within something else
  let end = row + 1;
  while (end < stop && (rows[end]?.text.trim() === '' || /^[ \t]/.test(rows[end]?.text ?? ''))) end += 1;
  const content = rows.slice(row + 1, end).map(({ text }) => text);
  const depths = content.filter((text) => text.trim() !== '').map((text) => /^[ \t]*/.exec(text)?.[0].length ?? 0);
  const depth = depths.length > 0 ? Math.min(...depths) : 0;
  return trimmed({
    form: 'list',
    start: row,
    end,
    asked: bullet ?? numbered,
    content: content.map((text) => (text.trim() === '' ? '' : text.slice(depth))),
    level: 0,
  });
}

function toggleAt(rows: readonly TidyRow[], row: number, stop: number, asked: string): AskedPart | undefined {
  const isOpen = (text = ''): boolean => /^\s*<details[^<>]*>/i.test(text);
  const start = isOpen(rows[row]?.text) ? row : row - 1;
  if (!isOpen(rows[start]?.text)) return undefined;
  let depth = 1;
  for (let end = row + 1; end < stop; end += 1) {
    const text = rows[end]?.text ?? '';
    if (isOpen(text)) depth += 1;
    if (/<\/details>/i.test(text)) depth -= 1;
    if (depth > 0) continue;
    if (!/^\s*<\/details>\s*$/i.test(text)) return undefined;
    const content = rows.slice(row + 1, end).map((one) => one.text);
    const bare = asked.replace(/<\/?(?:h[1-6]|b|strong)>/gi, '').trim();
    return { form: 'toggles', start, end: end + 1, asked: bare.replace(/&lt;/g, '<').replace(/&amp;/g, '&'), content: inner(content), level: 0 };
  }
  return undefined;
}

/** Blank rows and rules behind it part it from what comes next, and stay there. */
function trimmed(part: AskedPart): AskedPart {
  let { end } = part;
  const content = [...part.content];
  while (content.length > 0 && (content.at(-1)?.trim() === '' || RULE.test(content.at(-1) ?? ''))) {
    content.pop();
    end -= 1;
  }
  return { ...part, end, content: inner(content) };
}

function inner(rows: readonly string[]): string[] {
  let [start, end] = [0, rows.length];
  while (start < end && rows[start]?.trim() === '') start += 1;
  while (end > start && rows[end - 1]?.trim() === '') end -= 1;
  return rows.slice(start, end);
}
