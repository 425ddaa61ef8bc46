import type { QuestionEntry } from '../index/questionEntry';
import type { Rating } from './event';
import type { Card } from './replay';
import type { Wait } from './schedule';

/** A question as it stands now, with what is known of it. */
export interface Known {
  /** Tells it from all others of the workspace, and stays the same through edits, moves and renames; may be stored. */
  readonly id: string;
  readonly entry: QuestionEntry;
  /** Its history; nothing if it was never rated nor suspended. */
  readonly card?: Card;
}

/** Which history belongs to which question, and what is due. As `NoteIndex` is of the notes, the one truth of it. */
export interface Progress {
  /** Resolves when the history has been read, and all notes with it. */
  readonly ready: Promise<void>;
  /** How many questions that were never practiced a person wants to begin with on a day. */
  readonly newPerDay?: number;
  /** The question of that key: one of a note's, or a follow-up. */
  at(key: string): Known | undefined;
  /**
   * Where a question is now, by any id it ever had; nothing if it is gone. One that is not there any more counts as gone
   * when all notes were looked at, some seconds later: until then it may have been cut, or its file renamed.
   */
  find(id: string): Known | undefined;
  /** What is left to do today, follow-ups included: what waited longest first, no more than the person wants in a day. */
  due(): readonly Known[];
  /** How long the question would wait after each rating, were it rated now. */
  waits(id: string): Readonly<Record<Rating, Wait>>;
  /** How many questions come back on each of the days from today on. */
  forecast(days: number): readonly number[];
  /** Calls the listener after anything above changed: a rating, an edit, another day; until the returned function is called. */
  onDidChange(listener: () => void): () => void;
}

/** What a person is told of something that was written down. */
export interface Recorded {
  /** The event, by which it can be undone. */
  readonly event: string;
  /** In a sentence: what is not saved, or not where it was meant to be, and why. */
  readonly problem?: string;
}

/** How a question went. */
export interface Rated {
  readonly rating: Rating;
  readonly seconds?: number;
  readonly coverage?: number;
  /** The mock interview that it was answered in. */
  readonly mock?: string;
}

/** Writes down what happens in practice. What it promises resolves when it is on disk, or cannot be. */
export interface Recorder {
  rate(id: string, rated: Rated): Promise<Recorded>;
  undo(event: string): Promise<Recorded>;
  suspend(id: string): Promise<Recorded>;
  resume(id: string): Promise<Recorded>;
}
