import type { QuestionEntry } from '../index/questionEntry';
import { STATUSES, type Sort } from './arrangement';
import type { QuestionNode } from './node';

/** How long a question's own answer is, in whatever the caller measures it. */
export type LengthOf = (entry: QuestionEntry) => number;

/** Sorts questions that come in the order of the documents: what is left to do first, or the longest answer first. */
export function sorted<Item>(items: readonly Item[], entryOf: (item: Item) => QuestionEntry, sort: Sort, lengthOf: LengthOf): readonly Item[] {
  if (sort === 'document') return items;
  const rankOf = sort === 'status' ? rankOfStatus : (entry: QuestionEntry) => -lengthOf(entry);
  return items
    .map((item) => ({ item, rank: rankOf(entryOf(item)) }))
    .sort((one, other) => one.rank - other.rank)
    .map(({ item }) => item);
}

/** Those that come back first, first. */
export function byDue(nodes: readonly QuestionNode[]): readonly QuestionNode[] {
  const dayOf = ({ practiced }: QuestionNode): number => practiced?.due?.day ?? Infinity;
  return [...nodes].sort((one, other) => (dayOf(one) === dayOf(other) ? 0 : dayOf(one) - dayOf(other)));
}

function rankOfStatus({ question }: QuestionEntry): number {
  return STATUSES.indexOf(question.status);
}
