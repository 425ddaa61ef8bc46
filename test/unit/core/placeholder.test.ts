import assert from 'node:assert/strict';
import { emptyAnswer } from '../../../src/core/checks/emptyAnswer';
import { placeholder } from '../../../src/core/checks/placeholder';
import { readNote } from '../../../src/core/notes/readNote';

const note = readNote('## Q. One?\nYes.\n## Q. Two?\nA. TODO\n## Q. Three?\n## Q. Four?\nA. (draft) Maybe.');

describe('The check for placeholders', () => {
  it('finds each, at what is written there', () => {
    const range = { start: { line: 3, character: 3 }, end: { line: 3, character: 7 } };
    assert.deepEqual(placeholder.run(note), [{ code: 'placeholder', range }]);
  });

  it('finds it at the question if it is nowhere else', () => {
    const range = { start: { line: 2, character: 6 }, end: { line: 2, character: 10 } };
    const questions = note.questions.map((question) => ({ ...question, answers: [] }));
    assert.deepEqual(placeholder.run({ ...note, questions }), [{ code: 'placeholder', range }]);
  });

  it('is the only one that finds it, and no check finds a draft', () => {
    assert.deepEqual(emptyAnswer.run(note).map(({ range }) => range.start.line), [4]);
  });
});
