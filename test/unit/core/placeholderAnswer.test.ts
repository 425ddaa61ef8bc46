import assert from 'node:assert/strict';
import { emptyAnswer } from '../../../src/core/checks/emptyAnswer';
import { placeholderAnswer } from '../../../src/core/checks/placeholderAnswer';
import { readNote } from '../../../src/core/notes/readNote';

const note = readNote('## Q. One?\nYes.\n## Q. Two?\nA. TODO\n## Q. Three?\n## Q. Four?\nA. (draft) Maybe.');

describe('The check for placeholders', () => {
  it('finds each question that has only one, at the question', () => {
    const range = { start: { line: 2, character: 6 }, end: { line: 2, character: 10 } };
    assert.deepEqual(placeholderAnswer.run(note), [{ code: 'placeholder-answer', range, about: 'Two?' }]);
  });

  it('is the only one that finds it, and no check finds a draft', () => {
    assert.deepEqual(
      emptyAnswer.run(note).map(({ range }) => range.start.line),
      [4],
    );
  });
});
