import type { Progress } from '../history/known';
import type { Notes } from '../outline/unanswered';
import { askedOf } from './asked';
import type { Choice } from './choice';
import { ordered } from './order';
import { selected } from './selection';
import type { Asked } from './session';

/** The questions to ask, in order; a follow-up right after its question. */
export function deckOf(
  { what, order, most = Infinity }: Pick<Choice, 'what' | 'order' | 'most'>,
  index: Notes,
  progress: Pick<Progress, 'at' | 'due' | 'find' | 'newPerDay'>,
  random: () => number,
): Asked[] {
  const groups = ordered(selected(what, index, progress), order, progress, random);
  return groups.slice(0, Math.max(1, most)).flatMap((group, at) => group.map((known) => askedOf(known, at + 1)));
}

/** How many questions that would be: one with its follow-ups is one, as everywhere. */
export function deckSize(what: Choice['what'], index: Notes, progress: Pick<Progress, 'at' | 'due' | 'find' | 'newPerDay'>): number {
  return selected(what, index, progress).length;
}
