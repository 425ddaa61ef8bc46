import type { Body, AnswerPart } from './body';
import type { Claim } from './claims';

/** A question with the lines that belong to it, before it is known what its note tells apart. */
export interface Draft {
  readonly claim: Claim;
  /** The last line of its text. */
  readonly last: number;
  /** The line after its answer. */
  readonly end: number;
  readonly body: Body;
  readonly nested: readonly Draft[];
  /** How many claims it takes up. */
  readonly size: number;
  /** Answers that stand in a section of model answers. */
  readonly models: readonly AnswerPart[];
}
