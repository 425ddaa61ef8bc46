import type { Progress } from '../history/known';
import type { NoteIndex } from '../index/noteIndex';
import type { Status } from '../notes/note';
import type { Choice } from './choice';

/** Why there is nothing to practice. */
export type Reason =
  /** No note holds a question. */
  | { readonly kind: 'noQuestions' }
  /** What was pointed at is not there any more. */
  | { readonly kind: 'gone' }
  /** Nothing was practiced yet, so nothing is due. */
  | { readonly kind: 'neverPracticed' }
  /** So many are due, but the person has done what they want to do in a day. */
  | { readonly kind: 'doneForToday'; readonly due: number }
  /** The next ones are due in so many days, if that is within a year. */
  | { readonly kind: 'nothingDue'; readonly days?: number }
  | { readonly kind: 'allAnswered' }
  | { readonly kind: 'noneOfStatus'; readonly status: Status }
  | { readonly kind: 'allSuspended' };

export interface Empty {
  readonly reason: Reason;
  /** The next best thing, which is not empty. */
  readonly offer?: Choice;
}

/** Why the deck of a choice is empty. */
export declare function emptyBecause(
  choice: Choice,
  index: Pick<NoteIndex, 'get' | 'uris'>,
  progress: Pick<Progress, 'at' | 'due' | 'find' | 'forecast'>,
): Empty;
