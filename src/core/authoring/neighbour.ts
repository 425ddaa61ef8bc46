import type { Block } from '../markdown/block';
import type { Draft } from '../notes/draft';
import type { Page } from '../notes/page';
import { WHOLE } from '../notes/places';
import type { Desk } from './desk';
import { numberIn } from '../notes/numbering';

/** The question that a new one is written behind, and like. */
export interface Neighbour {
  readonly like: Draft;
  /** Where it begins, with the tag or the line above its text. */
  readonly first: number;
  /** Where the new question goes. */
  readonly end: number;
  /** What stands between two questions. */
  readonly separator: string;
  /** What ends a question: `\n\n</details>`. */
  readonly closers: string;
  /** Whether all have the same number: each item is `1.` */
  readonly keepsNumber: boolean;
  /** The number that the one of the new question comes behind. */
  readonly number: string;
}

/** The question at a row; else the last one before it in its section; else the last of the section, or of the note. */
export function neighbourAt(desk: Desk, row: number): Neighbour | undefined {
  const drafts = desk.items.filter(({ question }) => desk.note.questions.includes(question)).map(({ draft }) => draft);
  const [first] = drafts;
  if (!first) return undefined;
  const section = sectionAt(desk, drafts, row);
  const inside = drafts.filter(({ claim }) => claim.at >= section.start && claim.at < section.end);
  const found = inside.filter(({ claim }) => startRow(desk, claim.at) <= row).at(-1) ?? inside.at(-1);
  if (found) {
    const last = lastOfNumbers(desk, drafts, found);
    return like(desk, drafts, last, endOf(desk, last));
  }
  const nearest = drafts.filter(({ claim }) => claim.at < section.start).at(-1) ?? first;
  return like(desk, drafts, nearest, endOfLines(desk, section.start, section.end), '\n\n');
}

function like(desk: Desk, drafts: readonly Draft[], draft: Draft, end: number, separator?: string): Neighbour {
  const at = drafts.indexOf(draft);
  const pairs = [at, at - 1, at + 1].map((index) => separatorBetween(desk, drafts[index], drafts[index + 1]));
  const [before, own] = [drafts[at - 1], draft].map((one) => one && numberIn(leadOf(desk, one)));
  return {
    like: draft,
    first: startOf(desk, draft),
    end,
    separator: separator ?? pairs.find((one) => one !== undefined) ?? usualSeparator(desk, draft),
    closers: desk.page.line(draft.claim.at).block.kind === 'summary' ? '\n\n</details>' : '',
    number: numberBefore(desk, drafts, draft),
    keepsNumber: before !== undefined && before !== '' && before === own,
  };
}

/** The lines below the title that a row is under, up to the next title; questions are no titles. */
function sectionAt({ page }: Desk, drafts: readonly Draft[], row: number): { start: number; end: number } {
  const asked = new Set(drafts.map(({ claim }) => claim.at));
  const inAnswer = (line: number): boolean => drafts.some(({ claim, end }) => claim.at < line && line < end);
  const titles = page.lines.flatMap(({ block }, line) => (block.kind === 'heading' && !asked.has(line) && !inAnswer(line) ? [line] : []));
  const start = titles.filter((line) => (page.at[line] ?? 0) <= row).at(-1);
  const end = titles.find((line) => (page.at[line] ?? 0) > row) ?? page.lines.length;
  return { start: start ?? 0, end };
}

/** Questions with numbers go on behind the last of them in their section. */
function lastOfNumbers(desk: Desk, drafts: readonly Draft[], draft: Draft): Draft {
  let last = draft;
  for (const next of drafts.slice(drafts.indexOf(draft) + 1)) {
    if (desk.page.above(next.claim.at) !== desk.page.above(draft.claim.at)) break;
    const number = numberIn(leadOf(desk, next));
    if (number === '') continue;
    if (Number(number) !== Number(numberIn(leadOf(desk, last))) + 1) break;
    last = next;
  }
  return last;
}

/** The number that the next question gets: where the numbers go on in other sections, the one behind the last of all. */
function numberBefore(desk: Desk, drafts: readonly Draft[], draft: Draft): string {
  let number = numberIn(leadOf(desk, draft));
  for (const next of drafts.slice(drafts.indexOf(draft) + 1)) {
    const other = numberIn(leadOf(desk, next));
    if (other !== '' && Number(other) === Number(number) + 1) number = other;
  }
  return number;
}

function leadOf(desk: Desk, { claim }: Draft): string {
  const line = claim.first ?? claim.at;
  return desk.text.slice(desk.offset(line, WHOLE), desk.offset(line, claim.part?.start ?? desk.page.line(line).title.start));
}

/** The line that a question begins on: the tag around it, the line of a box above it, properties before it. */
function firstLine({ page }: Desk, { claim }: Draft): number {
  const before = page.line(claim.at - 1).block;
  if (isBehindProperties(page.line(claim.at).block)) return beginningOfProperties(page, claim.at);
  const isAround = claim.shape === 'boxed' || (page.line(claim.at).block.kind === 'summary' && before.kind === 'open');
  return isAround ? claim.at - 1 : claim.at;
}

/**
 * ```
 * - id:: 6512aa10
 *   Why? #card
 * ```
 */
export function isBehindProperties({ kind, start, column, marker }: Block): boolean {
  return kind === 'item' && start === column && marker !== 'li';
}

function beginningOfProperties(page: Page, item: number): number {
  let at = item - 1;
  while (at > 0 && page.line(at).block.kind === 'comment' && page.line(at).block.start === page.line(at).block.column) at -= 1;
  return page.line(at).block.kind === 'comment' ? at : item;
}

/** Behind all that belongs to a question, without the lines that only set it off from the next one. */
function endOf(desk: Desk, { claim, end }: Draft): number {
  const closes = desk.page.line(claim.at).block.kind === 'summary' && desk.page.line(end).block.kind === 'close';
  const next = isBehindProperties(desk.page.line(end).block) ? beginningOfProperties(desk.page, end) : end;
  return endOfLines(desk, claim.shape === 'boxed' ? claim.at + 1 : claim.at, closes ? end + 1 : Math.max(next, claim.at + 1));
}

function endOfLines(desk: Desk, start: number, end: number): number {
  let last = end - 1;
  while (last > start && isBetween(desk, last)) last -= 1;
  return last < 0 ? 0 : desk.behind(last);
}

function isBetween({ page }: Desk, line: number): boolean {
  const { kind, text } = page.line(line).block;
  return kind === 'rule' || (kind === 'html' && /^(?:<br\s*\/?>\s*)+$/i.test(text));
}

/** What stands between two questions, if that says nothing. */
function separatorBetween(desk: Desk, one: Draft | undefined, other: Draft | undefined): string | undefined {
  if (one === undefined || other === undefined) return undefined;
  if (one.claim.shape !== other.claim.shape || desk.page.above(one.claim.at) !== desk.page.above(other.claim.at)) return undefined;
  const between = desk.text.slice(endOf(desk, one), startOf(desk, other)).replace(/\r\n|\r/g, '\n');
  return /[\p{L}\p{N}]/u.test(between.replace(/<br\s*\/?>/gi, '')) || !between.includes('\n') ? undefined : between.replace(/[^\n]*$/, '');
}

function startOf(desk: Desk, draft: Draft): number {
  return startOfLine(desk, firstLine(desk, draft));
}

/** With its indentation, if nothing else stands before it on its row. */
function startOfLine(desk: Desk, line: number): number {
  const start = desk.offset(line, WHOLE);
  const row = desk.lines.offset({ line: desk.page.at[line] ?? 0, character: 0 });
  return /^[\s\uFEFF]*$/.test(desk.text.slice(row, start)) ? row : start;
}

function startRow({ page }: Desk, line: number): number {
  return page.at[line] ?? 0;
}

function usualSeparator({ page }: Desk, { claim }: Draft): string {
  const { kind } = page.line(claim.at).block;
  return kind === 'item' || kind === 'row' || claim.inline ? '\n' : '\n\n';
}
