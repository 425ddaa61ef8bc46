import type { Rating } from '../core/history/event';

/** What the page shows: plain data, its words in the person's language, all HTML in it sanitized already. */
export type PanelView = EmptyView | CardView | SummaryView | InterviewView | ReportView;

/** Nothing can be asked. */
export interface EmptyView {
  readonly kind: 'empty';
  readonly title: string;
  /** In a sentence. */
  readonly why: string;
  /** The next best thing, as a button says it: the action `offer`. */
  readonly offer?: string;
}

/** A sentence above the card: a warning says what is not saved; what passes says what became of the card before, and goes by itself. */
export interface Notice {
  readonly kind: 'info' | 'warning' | 'passing';
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
  /** It won’t change the schedule. */
  readonly cram: boolean;
  /** The text of the question that this one follows up on. */
  readonly followsUp?: string;
  readonly question: string;
  readonly bodyHtml?: string;
  /** Of a mock interview that is gone through: what the answer took, in a sentence. */
  readonly spoken?: string;
  /** Nothing if it is hidden. */
  readonly timer?: TimerView;
  /** Key words or headings, once they were asked for. */
  readonly hint?: readonly string[];
  /** One more may be asked for. */
  readonly hasMoreHints?: boolean;
  /** As far as it was asked for. */
  readonly answer?: AnswerView;
  /** No answer is written in the note, or only a placeholder: it may be written now. */
  readonly missing: boolean;
  /** All or some of the answer is shown, and it may be edited. */
  readonly canEdit: boolean;
  /** An answer is shown that a model can be asked about, in an editor that has some. */
  readonly canReview: boolean;
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
  /** So long it goes on by itself: nobody is there any more who touches nothing for longer. */
  readonly atMost?: number;
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
  /** `Point 2 of 5` as long as not all is shown, then `3 of 5 points covered (60%)`. */
  readonly words?: string;
}

/** How long a text takes to say: `0:42 of 2:00`. */
export interface SpokenView {
  readonly words: string;
  /** It takes longer than it should. */
  readonly isLong: boolean;
}

export interface WritingView {
  /** What to begin with, or what could not be saved. */
  readonly text: string;
  /** What is typed is kept by it. */
  readonly of: string;
  /** The answer that is there is edited. */
  readonly isEdit: boolean;
  readonly spoken: SpokenView;
  /** What a story may be hung on. */
  readonly outline: string;
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
  /** `Again, 2 of 5 points covered` */
  readonly why: string;
}

/** A question of a mock interview, while it goes on: nothing of its answer. */
export interface InterviewView {
  readonly kind: 'interview';
  readonly turn: number;
  readonly id: string;
  /** `Question 3 of 8`, or `Question 3` where it goes on for so many minutes. */
  readonly progress: string;
  readonly place: string;
  readonly followsUp?: string;
  readonly question: string;
  readonly bodyHtml?: string;
  readonly clock: ClockView;
  /** What all of it has taken, and may take. Milliseconds. */
  readonly whole?: { readonly spent: number; readonly limit: number };
  readonly paused: boolean;
  /** Whether signals are to be heard, too. */
  readonly sounds: boolean;
  /** The language to read the question aloud in, if that is wanted. */
  readonly aloud?: string;
  readonly notices: readonly Notice[];
}

/** Times in milliseconds, as they were when the view was made; it goes on unless the interview is paused. */
export interface ClockView {
  readonly part: 'thinking' | 'speaking';
  readonly spent: number;
  readonly limit?: number;
  readonly signals: readonly SignalView[];
}

export interface SignalView {
  readonly kind: 'half' | 'end';
  readonly at: number;
}

/** What became of a mock interview. */
export interface ReportView {
  readonly kind: 'report';
  readonly turn: number;
  readonly title: string;
  readonly figures: readonly Figure[];
  readonly ratings: readonly Bar[];
  /** What was spoken to each question, and the limit. Milliseconds. */
  readonly times: readonly Bar[];
  readonly change?: ChangeView;
  readonly missed: readonly MissedQuestion[];
  readonly toWrite: readonly WeakQuestion[];
  readonly toPractice: readonly WeakQuestion[];
  readonly canPracticeWeak: boolean;
  readonly notices: readonly Notice[];
  readonly canUndo: boolean;
}

/** What is otherwise than in the one before. */
export interface ChangeView {
  /** `Since the mock interview 3 days ago` */
  readonly title: string;
  /** `Good or easy: 50% → 75%` */
  readonly lines: readonly string[];
  readonly better: readonly WeakQuestion[];
  readonly worse: readonly WeakQuestion[];
}

export interface MissedQuestion {
  /** Nothing if it is gone from the notes. */
  readonly id?: string;
  readonly question: string;
  readonly place: string;
  /** The points that were not said. */
  readonly points: readonly string[];
}
