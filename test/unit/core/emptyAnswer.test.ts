import assert from 'node:assert/strict';
import { emptyAnswer } from '../../../src/core/checks/emptyAnswer';
import { readNote } from '../../../src/core/notes/readNote';

describe('The check for empty answers', () => {
  it('finds each question without an answer, at the question', () => {
    const findings = emptyAnswer.run(readNote('## Q. One?\nYes.\n## Q. Two?\n## Q. Three?\nA.'));
    assert.deepEqual(findings, [
      { code: 'empty-answer', range: { start: { line: 2, character: 6 }, end: { line: 2, character: 10 } } },
      { code: 'empty-answer', range: { start: { line: 3, character: 6 }, end: { line: 3, character: 12 } } },
    ]);
  });
});
