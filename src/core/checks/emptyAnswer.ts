import type { Check } from './check';

/** A question that nothing is written under. */
export const emptyAnswer: Check = {
  id: 'empty-answer',
  run: (note) => note.questions.filter((question) => question.status === 'empty').map(({ range, text }) => ({ code: emptyAnswer.id, range, about: text })),
};
