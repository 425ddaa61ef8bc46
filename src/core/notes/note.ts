import type { Range } from '../text/range';

/** What is known of the person's own answer. */
export type Status = 'empty' | 'answered';

/** Why a question has its status. */
export type StatusReason = 'nothing-written' | 'only-a-label' | 'only-markup' | 'text';

/**
 * One answer, without its label:
 * ```
 * A. Two processes wait for each other.
 *    └────────────── range ───────────┘
 * ```
 * An answer that is not written yet has an empty range, where it would begin.
 */
export interface Answer {
  readonly range: Range;
  /** The Markdown of the range. */
  readonly markdown: string;
}

/**
 * One question, without its marker:
 * ```
 * ### Q. What is a deadlock?
 *        └───── range ─────┘
 * ```
 */
export interface Question {
  readonly text: string;
  readonly range: Range;
  /** The titles of the headings it stands under, the outermost first. */
  readonly section: readonly string[];
  readonly answer: Answer;
  readonly status: Status;
  readonly reason: StatusReason;
  /** The id of the shape it is written in. */
  readonly shape: string;
}

/** A text, read. A text that holds no question is a note with none. */
export interface Note {
  readonly questions: readonly Question[];
}
