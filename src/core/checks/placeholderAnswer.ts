import type { NoteCheck } from './check';

/** A question whose answer only holds the place of one: `A. TODO`. */
export const placeholderAnswer: NoteCheck = {
  id: 'placeholder-answer',
  run: (note) =>
    note.questions.filter((question) => question.status === 'placeholder').map(({ range, text }) => ({ code: placeholderAnswer.id, range, about: text })),
};
