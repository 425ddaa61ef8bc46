import type { Question } from '../notes/note';
import type { Range } from '../text/range';
import type { Check } from './check';

/**
 * What only holds the place of an answer:
 * ```
 * ### Q. What is a deadlock?
 * A. TODO
 *    └──┘
 * ```
 */
export const placeholder: Check = {
  id: 'placeholder',
  run: (note) =>
    note.questions
      .filter((question) => question.status === 'placeholder')
      .map((question) => ({ code: placeholder.id, range: placeOf(question) })),
};

function placeOf({ answers, range }: Question): Range {
  return answers.find(({ role }) => role === 'own')?.range ?? range;
}
