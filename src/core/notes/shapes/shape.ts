import type { ShapeId, SureShape } from './ids';
import type { Evidence } from '../note';
import type { Page } from '../page';
import type { Said } from '../readAs';

/** A question that a shape has found on a page. */
export interface Found {
  /** The line that its text begins on. */
  readonly at: number;
  /** The line that its text begins on, if a label stands on a line before it. */
  readonly first?: number;
  /** Which part of that line's text is the question's; all of it but its marks if not given. */
  readonly part?: { readonly start: number; readonly end: number };
  /** The last line of its text, if that goes on. */
  readonly last?: number;
  /** The part of the line behind the question that is its answer: `question::answer`, a cell of a table. */
  readonly inline?: { readonly start: number; readonly end: number };
  /** The line after its answer, where the shape itself says so. */
  readonly end?: number;
  /** The line that its answer ends before at the latest. */
  readonly stop?: number;
  /** The level of the heading that labels it. */
  readonly level?: number;
  /** Where its answer may begin, if its line is not the one before: a title above a `문제`. */
  readonly from?: number;
  /** Whether it goes on with the question before it. */
  readonly followUp?: boolean;
  readonly evidence: readonly Evidence[];
}

/** A question, and the way of writing that it was found in. */
export interface Claimed extends Found {
  readonly shape: ShapeId;
}

/** One way of writing questions and answers. */
export interface Shape {
  readonly id: SureShape;
  /** The questions written this way; lines that are `taken` belong to an earlier shape. */
  find(page: Page, taken: Taken, said: Said): Found[];
}

/** Which lines hold a question already. */
export interface Taken {
  has(line: number): boolean;
  /** Whether the line is within the answer of a question whose end is plain: a toggle's, a table's. */
  covers(line: number): boolean;
}
