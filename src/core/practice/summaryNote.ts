import type { Rating } from '../history/event';
import type { Summary } from './summary';

/** The words of the note, in the person's language. */
export interface SummaryWords {
  readonly title: string;
  /** A line each: `12 questions`, `Coverage: 75%`, as the host puts them together. */
  readonly figures: readonly string[];
  /** Titles of the columns. */
  readonly question: string;
  readonly rating: string;
  readonly coverage: string;
  readonly time: string;
  readonly expected: string;
  readonly ratings: Readonly<Record<Rating, string>>;
  /** `1:05` */
  duration(seconds: number): string;
  percent(share: number): string;
  /** The path from the new note to a question's note, with slashes and not escaped; nothing: no link. */
  pathTo?(uri: string): string | undefined;
}

/** A Markdown note in which no question is read. */
export declare function summaryNote(summary: Summary, words: SummaryWords): string;
