import { amount, count, list, object, type Of, text } from '../../core/reader';
import { figure, weakQuestion } from '../endView';

/** Of something that is to be seen once there is anything: until then, what will stand there. */
const EMPTY = { empty: text() };

export type DayView = Of<typeof dayView>;
export const dayView = object(
  {
    /** `Sat, Nov 21` */
    label: text(),
    questions: count(),
    minutes: amount,
    /** `Sat, Nov 21: 5 questions, 12 minutes` */
    words: text(),
  },
  {
    /** The name of a month that begins with it. */
    month: text(),
  },
);

/** The days of half a year, the first of a week first, today last. */
export type DaysView = Of<typeof daysView>;
export const daysView = object(
  {
    /** `Practiced on 12 of the last 30 days` */
    words: text(),
    /** `Mon` and so on, in the order in which a week has them. */
    weekdays: list(text(), 7),
    days: list(dayView),
    /** So many of the last days are shown with their minutes and questions. */
    lately: count(),
  },
  {
    ...EMPTY,
  },
);

export type EveningView = Of<typeof eveningView>;
export const eveningView = object({
  label: text(),
  ready: count(),
});

export type TargetView = Of<typeof targetView>;
export const targetView = object(
  {
    name: text(),
    /** `in 9 days · 34 of 50 ready` */
    words: text(),
    /** How many questions count for it. */
    total: count(),
    /** Without a gap, today or the day of the target last. */
    evenings: list(eveningView),
  },
  {
    ...EMPTY,
    /** Its day, if that is still to come: in how many days after the last evening. */
    ahead: object({ days: count(), label: text() }),
  },
);

export type NoteView = Of<typeof noteView>;
export const noteView = object(
  {
    label: text(),
    counts: list(count()),
    /** `12 of 20 ready` */
    words: text(),
  },
  {
    /** What is opened; nothing of all notes together. */
    id: text(),
  },
);

/** The steps from nothing to ready; what is counted is in their order. */
export type NotesView = Of<typeof notesView>;
export const notesView = object(
  {
    steps: list(text()),
    notes: list(noteView),
  },
  {
    ...EMPTY,
    /** `and 40 more notes` */
    more: text(),
  },
);

export type QuestionsPart = Of<typeof questionsPart>;
export const questionsPart = object(
  {
    questions: list(weakQuestion),
  },
  {
    ...EMPTY,
  },
);

/** A column for each mock interview, the latest last. */
export type MocksView = Of<typeof mocksView>;
export const mocksView = object(
  {
    days: list(text()),
    rows: list(object({ label: text(), cells: list(text()) })),
  },
  {
    ...EMPTY,
  },
);

/** What the page of progress shows: plain data, its words in the person's language. */
export type ProgressView = Of<typeof progressView>;
export const progressView = object(
  {
    /** What it is in short. */
    figures: list(figure),
    days: daysView,
    targets: list(targetView),
    notes: notesView,
    weakest: questionsPart,
    stalest: questionsPart,
    mocks: mocksView,
  },
  {
    /** What is said in place of targets as long as there are none. */
    noTargets: text(),
  },
);
