import type { QuestionEntry } from '../index/questionEntry';
import { STATUSES, type Sort } from './arrangement';

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

function rankOfStatus({ question }: QuestionEntry): number {
  return STATUSES.indexOf(question.status);
}
