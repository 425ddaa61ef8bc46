import { amount, count, flag, list, object, type Of, oneOf, text } from '../core/reader';
import { notice } from './notice';

/** `12` `questions` */
export type Figure = Of<typeof figure>;
export const figure = object({
  value: text(),
  label: text(),
});

export type Bar = Of<typeof bar>;
export const bar = object(
  {
    label: text(),
    value: amount,
    /** The value as a person reads it, with all that is to be said of it: `1:20 of 1:00`. */
    words: text(),
  },
  {
    /** What the value is measured against. */
    expected: amount,
  },
);

export type WeakQuestion = Of<typeof weakQuestion>;
export const weakQuestion = object(
  {
    question: text(),
    place: text(),
    /** `Again, 2 of 5 points covered` */
    why: text(),
  },
  {
    /** Nothing if it is gone from the notes. */
    id: text(),
  },
);

/** The end. */
export type SummaryView = Of<typeof summaryView>;
export const summaryView = object({
  kind: oneOf('summary'),
  turn: count(),
  title: text(),
  figures: list(figure),
  ratings: list(bar),
  /** Each question's time, and the time that its answer takes to be said. Milliseconds. */
  times: list(bar),
  /** How many questions come back on each of the next days. */
  days: list(bar),
  weakest: list(weakQuestion),
  canPracticeWeak: flag,
  notices: list(notice),
  canUndo: flag,
});

/** What is otherwise than in the one before. */
export type ChangeView = Of<typeof changeView>;
export const changeView = object({
  /** `Since the mock interview 3 days ago` */
  title: text(),
  /** `Good or easy: 50% → 75%` */
  lines: list(text()),
  better: list(weakQuestion),
  worse: list(weakQuestion),
});

export type MissedQuestion = Of<typeof missedQuestion>;
export const missedQuestion = object(
  {
    question: text(),
    place: text(),
    /** The points that were not said. */
    points: list(text()),
  },
  {
    /** Nothing if it is gone from the notes. */
    id: text(),
  },
);

/** What became of a mock interview. */
export type ReportView = Of<typeof reportView>;
export const reportView = object(
  {
    kind: oneOf('report'),
    turn: count(),
    title: text(),
    figures: list(figure),
    ratings: list(bar),
    /** What was spoken to each question, and the limit. Milliseconds. */
    times: list(bar),
    missed: list(missedQuestion),
    toWrite: list(weakQuestion),
    toPractice: list(weakQuestion),
    canPracticeWeak: flag,
    notices: list(notice),
    canUndo: flag,
  },
  {
    change: changeView,
  },
);
