import type { Figure, WeakQuestion } from '../panelView';

/** What the page of progress shows: plain data, its words in the person's language. */
export interface ProgressView {
  /** What it is in short. */
  readonly figures: readonly Figure[];
  readonly days: DaysView;
  readonly targets: readonly TargetView[];
  /** What is said in place of targets as long as there are none. */
  readonly noTargets?: string;
  readonly notes: NotesView;
  readonly weakest: QuestionsPart;
  readonly stalest: QuestionsPart;
  readonly mocks: MocksView;
}

/** Something that is to be seen once there is anything: until then, what will stand there. */
interface ProgressPart {
  readonly empty?: string;
}

/** The days of half a year, the first of a week first, today last. */
export interface DaysView extends ProgressPart {
  /** `Practiced on 12 of the last 30 days` */
  readonly words: string;
  /** `Mon` and so on, in the order in which a week has them. */
  readonly weekdays: readonly string[];
  readonly days: readonly DayView[];
  /** So many of the last days are shown with their minutes and questions. */
  readonly lately: number;
}

export interface DayView {
  /** `Sat, Nov 21` */
  readonly label: string;
  readonly questions: number;
  readonly minutes: number;
  /** `Sat, Nov 21: 5 questions, 12 minutes` */
  readonly words: string;
  /** The name of a month that begins with it. */
  readonly month?: string;
}

export interface TargetView extends ProgressPart {
  readonly name: string;
  /** `in 9 days · 34 of 50 ready` */
  readonly words: string;
  /** How many questions count for it. */
  readonly total: number;
  /** Without a gap, today or the day of the target last. */
  readonly evenings: readonly EveningView[];
  /** Its day, if that is still to come: in how many days after the last evening. */
  readonly ahead?: { readonly days: number; readonly label: string };
}

export interface EveningView {
  readonly label: string;
  readonly ready: number;
}

/** The steps from nothing to ready; what is counted is in their order. */
export interface NotesView extends ProgressPart {
  readonly steps: readonly string[];
  readonly notes: readonly NoteView[];
  /** `and 40 more notes` */
  readonly more?: string;
}

export interface NoteView {
  /** What is opened; nothing of all notes together. */
  readonly id?: string;
  readonly label: string;
  readonly counts: readonly number[];
  /** `12 of 20 ready` */
  readonly words: string;
}

export interface QuestionsPart extends ProgressPart {
  readonly questions: readonly WeakQuestion[];
}

/** A column for each mock interview, the latest last. */
export interface MocksView extends ProgressPart {
  readonly days: readonly string[];
  readonly rows: readonly { readonly label: string; readonly cells: readonly string[] }[];
}
