import type { Known, Progress } from '../history/known';
import type { Order } from './choice';
import type { QuestionGroup } from './selection';

/** Smaller comes first; of those that are the same, the next one counts. */
type Rank = readonly number[];

/** Puts groups, which come in the order they are written, in the order a person wants. `random`: from 0 to before 1. */
export function ordered(groups: readonly QuestionGroup[], order: Order, progress: Pick<Progress, 'due'>, random: () => number): readonly QuestionGroup[] {
  switch (order) {
    case 'document':
      return groups;
    case 'shuffled':
      return shuffled(groups, random);
    case 'due':
      return byDue(groups, progress);
  }
}

/** What is due, the longest waiting first; what was never practiced; the rest by when it is due. */
function byDue(groups: readonly QuestionGroup[], progress: Pick<Progress, 'due'>): QuestionGroup[] {
  const turns = new Map(progress.due().map(({ id }, turn) => [id, turn]));
  const rankOf = ({ id, card }: Known): Rank => {
    const turn = turns.get(id);
    if (turn !== undefined) return [0, turn];
    return card?.due ? [2, card.due.day, card.due.at ?? 0] : [1];
  };
  return groups
    .map((group) => ({ group, rank: group.map(rankOf).reduce((one, other) => (compare(one, other) <= 0 ? one : other)) }))
    .sort((one, other) => compare(one.rank, other.rank))
    .map(({ group }) => group);
}

function compare(one: Rank, other: Rank): number {
  const at = one.findIndex((number, place) => number !== other[place]);
  return at < 0 ? 0 : (one[at] ?? 0) - (other[at] ?? 0);
}

function shuffled(groups: readonly QuestionGroup[], random: () => number): QuestionGroup[] {
  const left = [...groups];
  const all: QuestionGroup[] = [];
  while (left.length > 0) {
    const at = Math.floor(random() * left.length);
    const last = left.pop();
    const picked = left[at] ?? last;
    if (picked) all.push(picked);
    if (last && picked !== last) left[at] = last;
  }
  return all;
}
