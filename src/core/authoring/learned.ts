import { PROPERTY } from '../markdown/marks';
import { CALLOUT_HEAD, HINT, OWN_CALLOUT, TO_DO } from '../notes/answerLine';
import type { Part } from '../notes/body';
import type { Draft } from '../notes/draft';
import { isAnswer } from '../notes/label';
import { WHOLE } from '../notes/places';
import { isAnswerToggle } from '../notes/toggles';
import type { Desk, Item } from './desk';
import type { Lead } from './place';

/** Answers further away say little of how the next one is written. */
const NEAR = 40;
/** In place of the number of a question, as leads are compared. */
const NUMBER = '\u0001';

/** How the answers to other questions of the same form are set off from these, the most usual way first. */
export function learnedLeads(desk: Desk, like: Draft, number = formOf(desk, like).number): Lead[] {
  return ranked(desk, like, number, (draft, part) => inlineLead(desk, draft, part) ?? leadOf(desk, draft, anchorBefore(desk, draft, part), part));
}

/** What stands between a question and an answer on its line: ` - `. */
function inlineLead(desk: Desk, { claim, last }: Draft, part: Part): Lead | undefined {
  if (!claim.inline || part.line !== claim.at) return undefined;
  const asked = desk.offset(last, claim.part?.end ?? desk.page.line(last).title.end);
  return { before: desk.text.slice(asked, desk.offset(claim.at, claim.inline.start)), after: '' };
}

/** As above, from where the answers have their slot: behind a label `A.`, say. */
export function learnedSlotLeads(desk: Desk, like: Draft): Lead[] {
  const slot = like.body.slot;
  if (!slot) return [];
  const { kind } = desk.page.line(slot.line).block;
  return ranked(desk, like, formOf(desk, like).number, (draft, part) => {
    const other = draft.body.slot;
    if (!other || other.start === WHOLE || desk.page.line(other.line).block.kind !== kind || part.line < other.line) return undefined;
    return leadOf(desk, draft, { line: other.line, at: desk.offset(other.line, other.start) }, part);
  });
}

/** Where what is asked ends. */
export interface Anchor {
  /** The last line of what is asked. */
  readonly line: number;
  readonly at: number;
}

export function anchorOf(desk: Desk, { claim, last, body }: Draft): Anchor {
  const line = Math.max(last, body.prompt?.endLine ?? last, (claim.from ?? 0) - 1);
  return { line, at: desk.behind(line) };
}

/** As above, or where the hint below it ends, if an answer comes behind that. */
function anchorBefore(desk: Desk, draft: Draft, part: Part): Anchor {
  const asked = anchorOf(desk, draft);
  let { line } = asked;
  for (let next = line + 1; next < part.line; next += 1) if (isAside(desk, next)) line = next;
  return line === asked.line ? asked : { line, at: desk.behind(line) };
}

/** Whether a line below a question is about it: a hint, a detail, something to choose, a property such as `id:: 1`. */
export function isAside({ page }: Desk, at: number): boolean {
  const { block, label } = page.line(at);
  if (label?.kind === 'hint' || label?.kind === 'detail' || PROPERTY.test(block.text)) return true;
  return (block.kind === 'quote' && HINT.test(block.text)) || (block.kind === 'item' && TO_DO.test(block.text));
}

type ReadLead = (draft: Draft, part: Part) => Lead | undefined;

function ranked(desk: Desk, like: Draft, number: string, read: ReadLead): Lead[] {
  const section = desk.page.above(like.claim.at);
  const { kind, indent, level, marker } = desk.page.line(like.claim.at).block;
  const ownLabel = labelOf(desk, like);
  const scores = new Map<string, { lead: Lead; score: number }>();
  for (const { draft } of nearest(desk, like)) {
    const { block } = desk.page.line(draft.claim.at);
    const part = draft.body.parts.find(({ role }) => role === 'own');
    if (!part || draft.claim.shape !== like.claim.shape || block.kind !== kind || signOf(block.marker) !== signOf(marker)) continue;
    const lead = read(draft, part);
    if (!lead) continue;
    const key = `${lead.before}${NUMBER}${lead.after}`;
    const known = scores.get(key) ?? { lead, score: 0 };
    known.score +=
      1 +
      (labelOf(desk, draft) === ownLabel ? 2 : 0) +
      (desk.page.above(draft.claim.at) === section ? 1 : 0) +
      (block.indent === indent && block.level === level ? 1 : 0);
    scores.set(key, known);
  }
  const isList = kind === 'item';
  const weighed = [...scores.values()].map(({ lead, score }) => ({ lead, score: !isList && LISTS.test(lead.before) ? score / 2 : score }));
  const best = weighed.sort((one, other) => other.score - one.score || plainness(one.lead) - plainness(other.lead));
  return best.map(({ lead }) => fitted(desk, lead, like, number));
}

/** How a question says that it is one, whatever its number. */
function labelOf({ page }: Desk, { claim }: Draft): string {
  const { block, label } = page.line(claim.at);
  return label?.kind === 'question' ? block.text.slice(0, label.end).replace(/\d+/g, '1') : '';
}

/** `1.` and `2.` are markers alike, `一、` and `-` are others. */
function signOf(marker: string): string {
  return marker
    .replace(/\d+/g, '1')
    .replace(/^[一二三四五六七八九十]+/, '一')
    .replace(/^[\u2460-\u2473]/u, '①');
}

/** Whether an answer is a list or a quote is said by what it says, less by how the note is written. */
const LISTS = /\n[ \t]*(?:[-*+>]|\d+[.)])[ \t]+$/;

function plainness({ before }: Lead): number {
  return before.replace(/\s/g, '').length + (before.includes('\n') ? 1 : 0);
}

/** The answered questions around one, the nearest first. */
function nearest({ items }: Desk, like: Draft): Item[] {
  const at = items.findIndex(({ draft }) => draft === like);
  return items
    .slice(Math.max(0, at - NEAR), at + NEAR + 1)
    .map((item, index) => ({ item, distance: Math.abs(Math.max(0, at - NEAR) + index - at) }))
    .filter(({ item: { question } }) => question.status === 'answered' || question.status === 'draft')
    .sort((one, other) => one.distance - other.distance)
    .map(({ item }) => item);
}

/** What stands between an anchor and an answer, if that is labels and marks only. */
function leadOf(desk: Desk, draft: Draft, anchor: Anchor, part: Part): Lead | undefined {
  for (let line = anchor.line + 1; line < part.line; line += 1) if (!isLead(desk, line)) return undefined;
  const raw = desk.text.slice(anchor.at, beginning(desk, part));
  if (raw.length > 300) return undefined;
  const before = withoutOwn(desk, raw.replace(/\r\n|\r/g, '\n'), draft);
  if (before === undefined || (/[\p{L}\p{N}]/u.test(before) && !before.includes('\n'))) return undefined;
  const isOpen = (/[^\n]*$/.exec(before)?.[0].match(/\*\*/g) ?? []).length % 2 === 1;
  if (!isOpen) return { before, after: closing(desk, before, part) };
  return desk.text.slice(desk.offset(part.endLine, 0), desk.behind(part.endLine)).trimEnd().endsWith('**') ? { before, after: '**' } : undefined;
}

/** Whether a line sets an answer off and says nothing itself. */
function isLead(desk: Desk, at: number): boolean {
  const line = desk.page.line(at);
  const { kind, text, marker } = line.block;
  if (kind === 'open' || kind === 'html') return marker !== 'p';
  if (kind === 'summary') return isAnswerToggle(line);
  return (
    line.label !== undefined && isAnswer(line.label) && line.label.kind !== 'model' && text.slice(line.label.end).replace(/[*_:：\s<>/\p{L}]/gu, '') === ''
  );
}

/** Where the words of an answer begin: behind the mark of an item or a quote, before one of a heading or of code. */
function beginning(desk: Desk, { line, start, endLine }: Part): number {
  if (start !== WHOLE) return desk.offset(line, start);
  const { kind, text } = desk.page.line(line).block;
  if (kind === 'quote' && CALLOUT_HEAD.test(text) && line < endLine) return desk.offset(line + 1, 0);
  if (kind !== 'item' && kind !== 'quote' && kind !== 'text') return desk.offset(line, WHOLE);
  const callout = OWN_CALLOUT.exec(text)?.[0] ?? '';
  const blanks = callout === '' ? '' : (/^\uFE0F?\s*/u.exec(text.slice(callout.length))?.[0] ?? '');
  return desk.offset(line, callout.length + blanks.length);
}

/** Without the indentation and the number of its own question, which others have others of. */
function withoutOwn(desk: Desk, raw: string, draft: Draft): string | undefined {
  const { margin, width, number } = formOf(desk, draft);
  const rows = raw.split('\n').map((row, at) => {
    if (at === 0) return row;
    if (row !== '' && !row.startsWith(margin)) return NUMBER.repeat(3);
    const inside = row.slice(margin.length);
    const blanks = /^ */.exec(inside)?.[0].length ?? 0;
    return width > 0 && blanks === width ? `${NUMBER}${inside.slice(blanks)}` : inside;
  });
  const before = rows.join('\n');
  if (before.includes(NUMBER.repeat(3))) return undefined; // further out than the question
  const digits = /\d+(?![.)] $)/.exec(before)?.[0];
  if (digits === undefined) return before;
  return digits === number ? before.replace(digits, `${NUMBER}${NUMBER}`) : undefined;
}

function fitted(desk: Desk, { before, after }: Lead, like: Draft, number: string): Lead {
  const { margin, width } = formOf(desk, like);
  const indent = (text: string): string => text.replace(/\n(?=[^\n])/g, `\n${margin}`);
  const whole = indent(before).replaceAll(`${NUMBER}${NUMBER}`, number).replaceAll(NUMBER, ' '.repeat(width));
  return { before: whole, after: indent(after) };
}

/** How a question is indented, how far the text of its item is from there, and its number. */
export function formOf(desk: Desk, { claim }: Draft): { margin: string; width: number; number: string } {
  const { block, label, title } = desk.page.line(claim.first ?? claim.at);
  const row = desk.row(desk.page.at[claim.first ?? claim.at] ?? 0) ?? '';
  const isBehindProperties = block.kind === 'item' && block.column === block.start;
  const marks = block.kind === 'quote' ? row.slice(0, block.column) : (/^[ \t]*/.exec(row)?.[0] ?? '');
  const width = block.kind === 'item' ? row.slice(block.start, block.column).replace('~~', '').length : 0;
  return {
    margin: isBehindProperties ? marks.replace(/ {2}$/, '') : marks,
    width,
    number: /\d+/.exec([label?.number, title.number, block.marker].find((one) => one !== undefined && one !== '') ?? '')?.[0] ?? '',
  };
}

/** What closes the toggle that an answer is in: all behind the answer that only closes. */
function closing(desk: Desk, before: string, part: Part): string {
  if (!/<details\b/i.test(before)) return '';
  const rest = desk.text.slice(desk.behind(part.endLine)).replace(/\r\n|\r/g, '\n');
  return /^\s*<\/details\s*>/i.exec(rest)?.[0] ?? '\n\n</details>';
}
