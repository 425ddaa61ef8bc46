import type { Range } from '../core/text/range';
import type { LineSpan } from './lineSpan';

/** A question without an answer, as the JSON tells of it. */
export interface Unanswered extends LineSpan {
  readonly path: string;
  readonly text: string;
  readonly status: 'empty' | 'placeholder';
  readonly reason: string;
  readonly message: string;
  readonly section: readonly string[];
}

/** What is told of a question, and where it stands exactly, as editors count. */
export interface LocatedQuestion {
  readonly told: Unanswered;
  readonly range: Range;
}
