import type { Draft } from '../notes/draft';
import type { Position } from '../text/range';
import type { Desk } from './desk';
import { formOf, learnedLeads } from './learned';
import { nextNumber, numberIn } from '../notes/numbering';
import type { Lead, Place } from './place';
import { usualLeads } from './usual';
import { isBehindProperties, neighbourAt, type Neighbour } from './neighbour';
import { rowPlaces } from './newRow';

export type NewPlace = Place;

/** The ways to write a new question at a place, each with the place for its answer, the best first. */
export function newQuestions(desk: Desk, at: Position, asked: string): NewPlace[] {
  const row = Math.max(at.line, desk.page.at[0] ?? 0); // above the first line there is only front matter
  const neighbour = neighbourAt(desk, row);
  if (!neighbour) return beginnings(desk, row, asked);
  if (neighbour.like.claim.shape === 'table') return rowPlaces(desk, neighbour, asked);
  const { like, end, separator, closers } = neighbour;
  const head = headOf(desk, neighbour, asked);
  const number = numberIn(head.number);
  return leadsFor(desk, like, number).map((lead) => ({
    at: end,
    before: separator + head.text + fit(lead, head.suffix),
    after: lead.after + closers,
  }));
}

/** A card is none without the line between its sides. */
function leadsFor(desk: Desk, like: Draft, number: string): Lead[] {
  const { slot } = like.body;
  const sign = like.claim.shape === 'card' && slot ? desk.page.line(slot.line).block.text : '';
  const card = /^\?{1,2}$/.test(sign) ? [{ before: `\n${sign}\n`, after: '' }] : [];
  return [...card, ...learnedLeads(desk, like, number), ...usualLeads(desk, like)];
}

/** An answer on the line of the question brings the marks that close that with it. */
function fit({ before }: Lead, suffix: string): string {
  return before.includes('\n') ? suffix + before : before.startsWith(suffix) ? before : suffix + before;
}

interface Head {
  /** Up to the end of what is asked. */
  readonly text: string;
  /** The marks behind that. */
  readonly suffix: string;
  readonly number: string;
}

/** `### ✅ Q3. Why? ★` → `### Q4. How?` */
function headOf(desk: Desk, { like, first, keepsNumber, number }: Neighbour, asked: string): Head {
  const { claim, last } = like;
  const from = claim.first ?? claim.at;
  const start = desk.offset(from, claim.part?.start ?? desk.page.line(from).title.start);
  const end = desk.offset(last, claim.part?.end ?? desk.page.line(last).title.end);
  const { block } = desk.page.line(claim.at);
  const lead = isBehindProperties(block) ? `${formOf(desk, like).margin}${block.marker} ` : desk.text.slice(first, start).replace(/\r\n|\r/g, '\n');
  const cut = lead.lastIndexOf('\n', lead.length - 2) + 1;
  const own = withoutStatus(desk, lead.slice(cut));
  const marked = keepsNumber ? own : nextNumber(own, number);
  const shown = desk.page.line(last).block.kind === 'summary' ? asked.replace(/</g, '&lt;') : asked;
  return { text: lead.slice(0, cut) + marked + shown, suffix: suffixOf(desk, like, end), number: marked };
}

/** Without what is only said of that one question: its status, how often it is asked. */
function withoutStatus(desk: Desk, lead: string): string {
  const plain = lead
    .replace(/~~/g, '')
    .replace(/\[[xX]\](?=\s)/, '[ ]')
    .replace(/\[[^\]]*\]\([^)]*\)\s*/g, '');
  return plain.replace(SIGN, (sign) => (isUsual(desk, sign.trim()) ? sign : ''));
}

const SIGN = /(?:\p{Extended_Pictographic}\uFE0F?|[★☆])+[ \t]*/gu;

function isUsual(desk: Desk, sign: string): boolean {
  const having = desk.items.filter(({ question }) => (desk.row(question.range.start.line) ?? '').slice(0, question.range.start.character).includes(sign));
  return having.length > desk.items.length / 2 && having.length > 1;
}

/** The marks behind a question that a new one needs, too: `**`, `</summary>`, ` #card`, the line below in a box. */
function suffixOf(desk: Desk, { claim, last }: Draft, end: number): string {
  if (claim.inline) return '';
  if (claim.shape === 'boxed') return desk.text.slice(end, desk.behind(claim.at + 1)).replace(/\r\n|\r/g, '\n');
  const marks = desk.text.slice(end, desk.behind(last)).match(/\*\*|__|<\/[^<>]+>|[ \t]#+$|[ \t]#(?:card|flashcards?|interview|anki)\b/giu) ?? [];
  return marks.join('');
}

/** The first question of a note. */
function beginnings(desk: Desk, at: number, asked: string): NewPlace[] {
  const { page } = desk;
  const above = page.lines.reduce((last, { block }, line) => (block.kind === 'heading' && (page.at[line] ?? 0) <= at ? line : last), -1);
  const next = page.lines.findIndex(({ block }, line) => line > above && block.kind === 'heading' && (page.at[line] ?? 0) > at);
  let row = (next < 0 ? page.rows.length : (page.at[next] ?? 0)) - 1;
  while (row > 0 && (page.rows[row] ?? '').trim() === '') row -= 1;
  const isBlank = (page.rows[row] ?? '').trim() === '';
  const level = above < 0 ? 2 : Math.min(6, page.line(above).block.level + 1);
  const before = `${isBlank ? '' : '\n\n'}${'#'.repeat(level)} Q. ${asked}\n\nA. `;
  return [{ at: desk.endOfRow(row), before, after: '' }];
}
