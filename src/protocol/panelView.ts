import { amount, count, either, flag, list, object, type Of, oneOf, text } from '../core/reader';
import { reportView, summaryView } from './endView';
import { interviewView } from './interviewView';
import { notice } from './notice';

/** Nothing can be asked. */
export type EmptyView = Of<typeof emptyView>;
export const emptyView = object(
  {
    kind: oneOf('empty'),
    title: text(),
    /** In a sentence. */
    why: text(),
  },
  {
    /** The next best thing, as a button says it: the action `offer`. */
    offer: text(),
  },
);

/** Times in milliseconds, as they were when the view was made. */
export type TimerView = Of<typeof timerView>;
export const timerView = object(
  {
    thinking: amount,
    speaking: amount,
  },
  {
    /** Which of the two goes on. */
    running: oneOf('thinking', 'speaking'),
    /** So long it goes on by itself: nobody is there any more who touches nothing for longer. */
    atMost: amount,
    /** How long the answer takes to be said. */
    expected: amount,
  },
);

export type AnswerView = Of<typeof answerView>;
export const answerView = object(
  {
    /** Every point's element carries `data-point`, counted from 0. */
    html: text(),
    /** How many points there are. */
    points: count(),
    /** How many of them are in `html`. */
    shown: count(),
    /** All of it is in `html`: because all was asked for, or point by point. */
    isAll: flag,
    ticked: list(count()),
  },
  {
    /** `Point 2 of 5` as long as not all is shown, then `3 of 5 points covered (60%)`. */
    words: text(),
  },
);

/** How long a text takes to say: `0:42 of 2:00`. */
export type SpokenView = Of<typeof spokenView>;
export const spokenView = object({
  words: text(),
  /** It takes longer than it should. */
  isLong: flag,
});

export type WritingView = Of<typeof writingView>;
export const writingView = object(
  {
    /** What to begin with, or what could not be saved. */
    text: text(),
    /** What is typed is kept by it. */
    of: text(),
    /** The answer that is there is edited. */
    isEdit: flag,
    spoken: spokenView,
    /** What a story may be hung on. */
    outline: text(),
  },
  {
    /** Why it could not be saved, in a sentence. */
    problem: text(),
  },
);

export type RatingView = Of<typeof ratingView>;
export const ratingView = object(
  {
    rating: oneOf(1, 2, 3, 4),
    label: text(),
  },
  {
    /** How long the question then waits: `3 days`; nothing when cramming. */
    wait: text(),
  },
);

export type CardView = Of<typeof cardView>;
export const cardView = object(
  {
    kind: oneOf('card'),
    /** Another number for another card, and when the same one is asked again. It comes back with what a person does. */
    turn: count(),
    /** Tells the question from all others: what is typed is kept by it. */
    id: text(),
    number: count(),
    total: count(),
    /** `Question 3 of 12` */
    progress: text(),
    /** `Operating Systems › Deadlocks` */
    place: text(),
    /** It won’t change the schedule. */
    cram: flag,
    question: text(),
    /** No answer is written in the note, or only a placeholder: it may be written now. */
    missing: flag,
    /** All or some of the answer is shown, and it may be edited. */
    canEdit: flag,
    /** An answer is shown that a model can be asked about, in an editor that has some. */
    canReview: flag,
    /** The question is not in the notes any more: it can only be skipped. */
    gone: flag,
    /** There is a model answer, and it may be asked for now. */
    hasModel: flag,
    notices: list(notice),
    canUndo: flag,
  },
  {
    /** `Due today`, `New`, `Once more` */
    due: text(),
    /** The text of the question that this one follows up on. */
    followsUp: text(),
    bodyHtml: text(),
    /** Of a mock interview that is gone through: what the answer took, in a sentence. */
    spoken: text(),
    /** Nothing if it is hidden. */
    timer: timerView,
    /** Key words or headings, once they were asked for. */
    hint: list(text()),
    /** One more may be asked for. */
    hasMoreHints: flag,
    /** As far as it was asked for. */
    answer: answerView,
    modelHtml: text(),
    writing: writingView,
    /** Once the card can be rated: the answer was revealed, or, if there is none, the person has said it. */
    ratings: list(ratingView, 4),
  },
);

/** What the page shows: plain data, its words in the person's language, all HTML in it sanitized already. */
export type PanelView = Of<typeof panelView>;
export const panelView = either(emptyView, cardView, summaryView, interviewView, reportView);
