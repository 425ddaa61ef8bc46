import { PROPERTY } from '../markdown/marks';
import { HINT, OWN_CALLOUT, TO_DO } from '../notes/answerLine';
import { CALLOUT_HEAD } from '../notes/status';
import type { AnswerPart } from '../notes/body';
import type { Draft } from '../notes/draft';
import { isAnswer } from '../notes/label';
import { WHOLE } from '../notes/places';
import { isAnswerToggle } from '../notes/toggles';
import type { Desk } from './desk';
import { habitsAround, isLabeled, type ReadLead } from './habits';
import { type Lead, spaceBehind } from './place';

/** In place of the number of a question, as leads are compared. */
const NUMBER = '\u0001';

/** How the answers to other questions of the same form are set off from these, the most usual way first. */
export function learnedLeads(desk: Desk, like: Draft, number = formOf(desk, like).number): Lead[] {
  const isAlike = likeIn(desk, like);
  const read: ReadLead = (draft, part) => (isAlike(draft) ? (inlineLead(desk, draft, part) ?? leadBelow(desk, draft, part)) : undefined);
  return habitsAround(desk, like, read).map((lead) => fitted(desk, lead, like, number));
}

/** The label that most answers around have, whatever form their questions are of: `A. `. */
export function labelAround(desk: Desk, like: Draft): string | undefined {
  const read: ReadLead = (draft, part) => {
    const lead = draft.claim.inline ? undefined : leadBelow(desk, draft, part);
    const label = lead?.after === '' ? labelIn(lead.before) : undefined;
    return label === undefined ? undefined : { before: label, after: '' };
  };
  const [most] = habitsAround(desk, like, read);
  return most && isLabeled(most) ? fitted(desk, most, like, formOf(desk, like).number).before : undefined;
}

/** `A. ` in `\n\nA. ` and in `\n  - A. `, nothing of only marks; a title or a toggle is no label for questions of another form. */
function labelIn(before: string): string | undefined {
  const label = before.replace(/^[\s>]*(?:(?:[-*+]|\d+[.)])[ \t]+)?/, '');
  if (/^[#<[]|,\s*$/.test(label) || label.trimEnd().includes('\n')) return undefined;
  return label.includes('\n') ? `${label.trimEnd()} ` : label;
}

/** What stands between a question and an answer on its line: ` - `. */
function inlineLead(desk: Desk, { claim, last }: Draft, part: AnswerPart): Lead | undefined {
  if (!claim.inline || part.line !== claim.at) return undefined;
  const asked = desk.offset(last, claim.part?.end ?? desk.page.line(last).title.end);
  return { before: desk.text.slice(asked, desk.offset(claim.at, claim.inline.start)), after: '' };
}

/** As above, from where the answers have their slot: behind a label `A.`, say. */
export function learnedSlotLeads(desk: Desk, like: Draft): Lead[] {
  const slot = like.body.slot;
  if (!slot) return [];
  const { kind } = desk.page.line(slot.line).block;
  const isAlike = likeIn(desk, like);
  const { number } = formOf(desk, like);
  const read: ReadLead = (draft, part) => {
    const other = draft.body.slot;
    if (
      part.lines.length === 0 ||
      !isAlike(draft) ||
      !other ||
      other.start === WHOLE ||
      desk.page.line(other.line).block.kind !== kind ||
      part.line < other.line
    )
      return undefined;
    return leadOf(desk, draft, { line: other.line, at: desk.offset(other.line, other.start) }, part);
  };
  return habitsAround(desk, like, read).map((lead) => fitted(desk, lead, like, number));
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
function anchorBefore(desk: Desk, draft: Draft, part: AnswerPart): Anchor {
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

/** Whether a question is written as another one. */
function likeIn({ page }: Desk, like: Draft): (draft: Draft) => boolean {
  const { kind, marker } = page.line(like.claim.at).block;
  return ({ claim }) => {
    const { block } = page.line(claim.at);
    return claim.shape === like.claim.shape && block.kind === kind && signOf(block.marker) === signOf(marker);
  };
}

/** `1.` and `2.` are markers alike, `一、` and `-` are others. */
function signOf(marker: string): string {
  return marker
    .replace(/\d+/g, '1')
    .replace(/^[一二三四五六七八九十]+/, '一')
    .replace(/^[\u2460-\u2473]/u, '①');
}

function leadBelow(desk: Desk, draft: Draft, part: AnswerPart): Lead | undefined {
  const lead = leadOf(desk, draft, anchorBefore(desk, draft, part), part);
  return lead && part.lines.length === 0 ? { ...lead, before: lead.before + spaceBehind(lead.before) } : lead;
}

/** What stands between an anchor and an answer, if that is labels and marks only. */
function leadOf(desk: Desk, draft: Draft, anchor: Anchor, part: AnswerPart): Lead | undefined {
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
function beginning(desk: Desk, { line, start, endLine }: AnswerPart): number {
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
function closing(desk: Desk, before: string, part: AnswerPart): string {
  if (!/<details\b/i.test(before)) return '';
  const rest = desk.text.slice(desk.behind(part.endLine)).replace(/\r\n|\r/g, '\n');
  return /^\s*<\/details\s*>/i.exec(rest)?.[0] ?? '\n\n</details>';
}
