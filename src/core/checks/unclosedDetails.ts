import { detailsOf } from '../markdown/details';
import type { NoteCheck } from './check';

/**
 * A toggle that is never closed, and so hides all that comes after it:
 * ```
 * <details>
 * └───────┘
 * <summary>What is DNS?</summary>
 * ```
 */
export const unclosedDetails: NoteCheck = {
  id: 'unclosed-details',
  run: ({ text, questions }) => {
    if (questions.length === 0) return [];
    return detailsOf(text)
      .filter(({ end }) => end === undefined)
      .map(({ start, tagEnd }) => ({ code: unclosedDetails.id, range: { start, end: tagEnd } }));
  },
};
