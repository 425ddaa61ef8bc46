import type { NoteCheck } from './check';

/** A question that nothing is written under. */
export const emptyAnswer: NoteCheck = {
  id: 'empty-answer',
  run: (note) => note.questions.filter((question) => question.status === 'empty').map(({ range, text }) => ({ code: emptyAnswer.id, range, about: text })),
};
