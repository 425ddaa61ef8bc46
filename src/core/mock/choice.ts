import type { What } from '../practice/choice';
import { amount, object, type Of } from '../reader';

export const MIXES = ['mixed', 'weak', 'unanswered', 'any'] as const;

/**
 * What an interviewer asks first. `mixed`: in turns what one is weak at, what has no answer and the rest · `weak`,
 * `unanswered`: as much of that as there is, then the rest · `any`: what comes.
 */
export type Mix = (typeof MIXES)[number];

/** How many questions, or for how many minutes. */
export type Length = { readonly questions: number } | { readonly minutes: number };

/** How long one may think before, and speak to, each question; as long as one likes where it is not said. Milliseconds. */
export type Limits = Of<typeof limits>;
export const limits = object({}, { thinking: amount, speaking: amount });

/** What a person wants to be interviewed on. */
export interface MockChoice {
  readonly what: What;
  readonly mix: Mix;
  readonly length: Length;
  readonly limits: Limits;
}
