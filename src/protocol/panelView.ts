import type { Rating } from '../core/history/event';

/** What the page shows: plain data, its words in the person's language, all HTML in it sanitized already. */
export type PanelView = EmptyView | CardView | SummaryView;

/** Nothing can be asked. */
export interface EmptyView {
  readonly kind: 'empty';
  readonly title: string;
  /** In a sentence. */
  readonly why: string;
  /** The next best thing, as a button says it: the action `offer`. */
  readonly offer?: string;
}

/** A sentence above the card: a warning says what is not saved. */
export interface Notice {
  readonly kind: 'info' | 'warning';
  readonly text: string;
}

export interface CardView {
  readonly kind: 'card';
  /** Another number for another card, and when the same one is asked again. It comes back with what a person does. */
  readonly turn: number;
  /** Tells the question from all others: what is typed is kept by it. */
  readonly id: string;
  readonly number: number;
  readonly total: number;
  /** `Question 3 of 12` */
  readonly progress: string;
  /** `Operating Systems › Deadlocks` */
  readonly place: string;
  /** `Due today`, `New`, `Once more` */
  readonly due?: string;
  /** The schedule is not touched. */
  readonly cram: boolean;
  /** The text of the question that this one follows up on. */
  readonly followsUp?: string;
  readonly question: string;
  readonly bodyHtml?: string;
  /** Nothing if it is hidden. */
  readonly timer?: TimerView;
  /** Key words or headings, once they were asked for. */
  readonly hint?: readonly string[];
  /** As far as it was asked for. */
  readonly answer?: AnswerView;
  /** No answer is written in the note, or only a placeholder: it may be written now. */
  readonly missing: boolean;
  /** The question is not in the notes any more: it can only be skipped. */
  readonly gone: boolean;
  /** There is a model answer, and it may be asked for now. */
  readonly hasModel: boolean;
  readonly modelHtml?: string;
  readonly writing?: WritingView;
  /** Once the card can be rated: the answer was revealed, or, if there is none, the person has said it. */
  readonly ratings?: readonly RatingView[];
  readonly notices: readonly Notice[];
  readonly canUndo: boolean;
}

/** Times in milliseconds, as they were when the view was made. */
export interface TimerView {
  readonly thinking: number;
  readonly speaking: number;
  /** Which of the two goes on. */
  readonly running?: 'thinking' | 'speaking';
  /** How long the answer takes to be said. */
  readonly expected?: number;
}

export interface AnswerView {
  /** Every point's element carries `data-point`, counted from 0. */
  readonly html: string;
  /** How many points there are. */
  readonly points: number;
  /** How many of them are in `html`. */
  readonly shown: number;
  /** All of it is in `html`: because all was asked for, or point by point. */
  readonly isAll: boolean;
  readonly ticked: readonly number[];
  /** `Point 2 of 5` as long as not all is shown, then `3 of 5 points said (60%)`. */
  readonly words?: string;
}

export interface WritingView {
  /** What to begin with, or what could not be saved. */
  readonly text: string;
  /** Why it could not be saved, in a sentence. */
  readonly problem?: string;
}

export interface RatingView {
  readonly rating: Rating;
  readonly label: string;
  /** How long the question then waits: `3 days`; nothing when cramming. */
  readonly wait?: string;
}

/** The end. */
export interface SummaryView {
  readonly kind: 'summary';
  readonly turn: number;
  readonly title: string;
  readonly figures: readonly Figure[];
  readonly ratings: readonly Bar[];
  /** Each question's time, and the time that its answer takes to be said. Milliseconds. */
  readonly times: readonly Bar[];
  /** How many questions come back on each of the next days. */
  readonly days: readonly Bar[];
  readonly weakest: readonly WeakQuestion[];
  readonly canPracticeWeak: boolean;
  readonly notices: readonly Notice[];
  readonly canUndo: boolean;
}

/** `12` `questions` */
export interface Figure {
  readonly value: string;
  readonly label: string;
}

export interface Bar {
  readonly label: string;
  readonly value: number;
  /** The value as a person reads it, with all that is to be said of it: `1:20 of 1:00`. */
  readonly words: string;
  /** What the value is measured against. */
  readonly expected?: number;
}

export interface WeakQuestion {
  /** Nothing if it is gone from the notes. */
  readonly id?: string;
  readonly question: string;
  readonly place: string;
  /** `Again, 2 of 5 points said` */
  readonly why: string;
}
