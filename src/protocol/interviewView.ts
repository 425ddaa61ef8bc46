import { amount, count, flag, list, object, type Of, oneOf, text } from '../core/reader';
import { notice } from './notice';

export type SignalView = Of<typeof signalView>;
export const signalView = object({
  kind: oneOf('half', 'end'),
  at: amount,
});

/** Times in milliseconds, as they were when the view was made; it goes on unless the interview is paused. */
export type ClockView = Of<typeof clockView>;
export const clockView = object(
  {
    part: oneOf('thinking', 'speaking'),
    spent: amount,
    signals: list(signalView),
  },
  {
    limit: amount,
  },
);

/** A question of a mock interview, while it goes on: nothing of its answer. */
export type InterviewView = Of<typeof interviewView>;
export const interviewView = object(
  {
    kind: oneOf('interview'),
    turn: count(),
    id: text(),
    /** `Question 3 of 8`, or `Question 3` where it goes on for so many minutes. */
    progress: text(),
    place: text(),
    question: text(),
    clock: clockView,
    paused: flag,
    /** Whether signals are to be heard, too. */
    sounds: flag,
    notices: list(notice),
  },
  {
    followsUp: text(),
    bodyHtml: text(),
    /** What all of it has taken, and may take. Milliseconds. */
    whole: object({ spent: amount, limit: amount }),
    /** The language to read the question aloud in, if that is wanted. */
    aloud: text(),
  },
);
