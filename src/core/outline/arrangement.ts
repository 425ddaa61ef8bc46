import type { Status } from '../notes/note';
import { fitting, oneOf, text } from '../reader';

export const GROUPINGS = ['note', 'status', 'tag', 'due', 'none'] as const;
export const KEPT = ['all', 'unanswered', 'draft', 'answered'] as const;
export const SORTS = ['document', 'status', 'length'] as const;

/** What the rows of the tree stand under. */
export type Grouping = (typeof GROUPINGS)[number];
/** The questions that are shown, by their status. */
export type StatusFilter = (typeof KEPT)[number];
export type Sort = (typeof SORTS)[number];

/** How a person has arranged their questions. */
export interface Arrangement {
  readonly grouping: Grouping;
  readonly kept: StatusFilter;
  /** Only questions with these words are shown; all if it is empty. */
  readonly text: string;
  readonly sort: Sort;
}

export const AS_WRITTEN: Arrangement = { grouping: 'note', kept: 'all', text: '', sort: 'document' };

/** In the order of what is left to do. */
export const STATUSES: readonly Status[] = ['empty', 'placeholder', 'draft', 'answered'];

export function isFiltered({ kept, text }: Arrangement): boolean {
  return kept !== 'all' || text !== '';
}

/** An arrangement that was kept somewhere; what is not known of it is as it is written. */
export function arrangementOf(stored: unknown): Arrangement {
  return { ...AS_WRITTEN, ...kept(stored) };
}

const kept = fitting({ grouping: oneOf(...GROUPINGS), kept: oneOf(...KEPT), text: text(), sort: oneOf(...SORTS) });
