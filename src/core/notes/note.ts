import type { About } from './about';
import type { ShapeId } from './shapes/ids';
import type { Position, Range } from '../text/range';

/**
 * What is known of the person's own answer: nothing is there · something that says there is no answer yet · an answer
 * that is marked unfinished · an answer.
 */
export type Status = 'empty' | 'placeholder' | 'draft' | 'answered';

/** Why a question has its status. */
export type StatusReason =
  // empty
  | 'nothing-written'
  | 'only-a-label'
  | 'only-markup'
  | 'only-slots'
  | 'only-follow-ups'
  | 'only-a-model-answer'
  | 'only-a-hint'
  // placeholder
  | 'placeholder'
  | 'gives-up'
  | 'points-elsewhere'
  // draft
  | 'marked-unfinished'
  // answered
  | 'text';

/** What made a line a question. */
export type Evidence =
  | 'marker'
  | 'question-mark'
  | 'words'
  | 'number'
  | 'series'
  | 'answer-label'
  | 'choices'
  | 'toggle'
  | 'card'
  | 'table-header'
  | 'name'
  | 'override';

/**
 * Whose answer it is. `model` (a sample, an official answer) only where the note itself tells the two apart; elsewhere
 * the one answer given is the person's own.
 */
export type Role = 'own' | 'model';

/**
 * One answer, without its label:
 * ```
 * A. Two processes wait for each other.
 *    └────────────── range ───────────┘
 * ```
 * Only what is written: an answer that is not there is not in the list. `textOf(note, range)` gives its Markdown.
 */
export interface Answer {
  readonly role: Role;
  readonly range: Range;
}

/**
 * One question, without its marker:
 * ```
 * ### Q. What is logged?
 *        └─── range ───┘
 * `let a = 1;`           ← body: the question goes on below its title
 * A. 1                   ← an answer
 * - And with var?        ← a follow-up
 * ```
 */
export interface Question {
  /** Without markers, numbers, emphasis and status marks. */
  readonly text: string;
  readonly range: Range;
  readonly body?: Range;
  readonly answers: readonly Answer[];
  /** Where the person's own answer begins, or would begin. */
  readonly answerAt: Position;
  readonly followUps: readonly Question[];
  readonly status: Status;
  readonly reason: StatusReason;
  /** The titles it stands under, the outermost first. */
  readonly section: readonly string[];
  /** The shape it is written in. */
  readonly shape: ShapeId;
  readonly evidence: readonly Evidence[];
}

/** A title that is not a question itself, but stands above questions. */
export interface Section {
  readonly title: string;
  readonly range: Range;
  /** 1 for the outermost. */
  readonly depth: number;
}

/** A line of which it is not sure whether it is a question; the person is asked about all of its form together. */
export interface Perhaps {
  readonly text: string;
  readonly range: Range;
  readonly form: string;
}

/** A text, read. A text that holds no question is a note with none. */
export interface Note {
  readonly text: string;
  /** What else was known when it was read. */
  readonly about: About;
  readonly sections: readonly Section[];
  readonly questions: readonly Question[];
  readonly perhaps: readonly Perhaps[];
}
