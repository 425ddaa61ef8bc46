import type { AnswerPart } from '../notes/body';
import type { Draft } from '../notes/draft';
import { isAnswer } from '../notes/label';
import { WHOLE } from '../notes/places';
import type { Desk } from './desk';
import { type Lead, spaceBehind } from './place';

/** Answers further away say little of how the next one is written. */
const NEAR = 40;

/** How an answer is set off from its question; nothing if that says nothing for others. */
export type ReadLead = (draft: Draft, part: AnswerPart) => Lead | undefined;

/** A way in which answers are set off, how much speaks for it, and how much near the question. */
interface LeadHabit {
  lead: Lead;
  weight: number;
  near: number;
}

/**
 * How the answers around a question are set off, the most usual way first. What is most usual is asked twice: whether
 * there is a label at all, where the nearer answers say more, and then how that or its absence is written. So two answers behind
 * `A.` and one behind `Answer:` outvote two that have none.
 */
export function habitsAround(desk: Desk, like: Draft, read: ReadLead): Lead[] {
  const habits = weighed(desk, like, read).sort((one, other) => other.weight - one.weight || plainness(one.lead) - plainness(other.lead));
  const labeled = habits.filter(({ lead }) => isLabeled(lead));
  const bare = habits.filter(({ lead }) => !isLabeled(lead));
  const inOrder = sumOf(labeled) >= sumOf(bare) ? [...labeled, ...bare] : [...bare, ...labeled];
  return inOrder.map(({ lead }) => lead);
}

/** Whether words stand before an answer, and not only marks and tags: `A. `, `### Answer`. */
export function isLabeled({ before }: Lead): boolean {
  return /\p{L}/u.test(before.replace(/<[^<>]*>/g, ''));
}

/** The more alike a question is, the more its answer says, or the label that waits for one. */
function weighed(desk: Desk, like: Draft, read: ReadLead): LeadHabit[] {
  const label = labelOf(desk, like);
  const section = desk.page.above(like.claim.at);
  const { indent, level } = desk.page.line(like.claim.at).block;
  const isList = desk.page.line(like.claim.at).block.kind === 'item';
  const habits: LeadHabit[] = [];
  for (const { draft, distance, part } of around(desk, like)) {
    const lead = read(draft, part);
    if (!lead) continue;
    const { block } = desk.page.line(draft.claim.at);
    const likeness =
      1 +
      (labelOf(desk, draft) === label ? 2 : 0) +
      (desk.page.above(draft.claim.at) === section ? 1 : 0) +
      (block.indent === indent && block.level === level ? 1 : 0);
    const weight = !isList && LISTS.test(lead.before) ? likeness / 2 : likeness;
    const near = weight / (1 + distance);
    const isWritten = part.lines.length > 0;
    const known = habits.find((habit) => isSame(habit.lead, lead, isWritten));
    if (!known) {
      habits.push({ lead, weight, near });
      continue;
    }
    known.weight += weight;
    known.near += near;
    if (isWritten && spaceBehind(known.lead.before) !== '') known.lead = lead; // perhaps with the blank that another one forgot
  }
  return habits;
}

/** Whether they are the same, but for the blanks behind a label: that has any or none while nothing is written. */
function isSame(one: Lead, other: Lead, isWritten: boolean): boolean {
  if (!isLabeled(one) || one.after !== other.after) return one.before === other.before && one.after === other.after;
  const end = isWritten ? /[ \t]+$/ : /\s+$/;
  return one.before.replace(end, '') === other.before.replace(end, '');
}

interface NearbyDraft {
  readonly draft: Draft;
  /** How many questions away it is. */
  readonly distance: number;
  readonly part: AnswerPart;
}

/** The answered questions around one, the nearest first, and behind them those with only a label for an answer. */
function around(desk: Desk, like: Draft): NearbyDraft[] {
  const at = desk.indexOf(like);
  const first = Math.max(0, at - NEAR);
  return desk.items
    .slice(first, at + NEAR + 1)
    .flatMap(({ draft, question: { status } }, index) => {
      const isAnswered = status === 'answered' || status === 'draft';
      const part = isAnswered ? draft.body.parts.find(({ role }) => role === 'own') : placeIn(desk, draft);
      return part ? [{ draft, part, distance: Math.abs(first + index - at) }] : [];
    })
    .sort((one, other) => Number(isEmpty(one)) - Number(isEmpty(other)) || one.distance - other.distance);
}

function isEmpty({ part }: NearbyDraft): boolean {
  return part.lines.length === 0;
}

/** Behind the label of an answer that is not written yet: `A.` */
function placeIn({ page }: Desk, { claim, body: { slot } }: Draft): AnswerPart | undefined {
  if (!slot || slot.line === claim.at || slot.start === WHOLE) return undefined;
  const { block, label } = page.line(slot.line);
  if (!label || !isAnswer(label) || !['text', 'item', 'quote'].includes(block.kind)) return undefined;
  return { role: 'own', line: slot.line, start: slot.start, endLine: slot.line, end: slot.start, lines: [] };
}

/** How a question says that it is one, whatever its number. */
function labelOf({ page }: Desk, { claim }: Draft): string {
  const { block, label } = page.line(claim.at);
  return label?.kind === 'question' ? block.text.slice(0, label.end).replace(/\d+/g, '1') : '';
}

/** Whether an answer is a list or a quote is said by what it says, less by how the note is written. */
const LISTS = /\n[ \t]*(?:[-*+>]|\d+[.)])[ \t]+$/;

function plainness({ before }: Lead): number {
  return before.replace(/\s/g, '').length + (before.includes('\n') ? 1 : 0);
}

function sumOf(habits: readonly LeadHabit[]): number {
  return habits.reduce((sum, { near }) => sum + near, 0);
}
