import assert from 'node:assert/strict';
import { emptyAnswer } from '../../../src/core/checks/emptyAnswer';
import { firstFew } from '../../../src/core/checks/firstFew';
import { readNote } from '../../../src/core/notes/readNote';

describe('The check for empty answers', () => {
  it('finds each question without an answer, at the question', () => {
    const findings = emptyAnswer.run(readNote('## Q. One?\nYes.\n## Q. Two?\n## Q. Three?\nA.'));
    assert.deepEqual(findings, [
      { code: 'empty-answer', range: { start: { line: 2, character: 6 }, end: { line: 2, character: 10 } }, about: 'Two?' },
      { code: 'empty-answer', range: { start: { line: 3, character: 6 }, end: { line: 3, character: 12 } }, about: 'Three?' },
    ]);
  });

  it('is told of the first few, and of how many more there are', () => {
    const told = (count: number): (string | number | undefined)[] => {
      const note = readNote(Array.from({ length: count }, (_, at) => `## Q. Number ${at + 1}?\n`).join('\n'));
      return firstFew('a', emptyAnswer.run(note)).map(({ about, others }) => others ?? about?.replace(/\D/g, ''));
    };
    assert.deepEqual(told(6), ['1', '2', '3', '4', '5', '6']);
    assert.deepEqual(told(7), ['1', '2', '3', '4', '5', 2]);
    assert.deepEqual(told(300), ['1', '2', '3', '4', '5', 295]);
  });

  it('points at those that it does not name, as far as somebody may want to see them', () => {
    const last = (count: number) => firstFew('a', emptyAnswer.run(readNote('## Q. Why?\n'.repeat(count)))).at(-1);
    assert.deepEqual(
      last(8)?.related?.map(({ uri, range, text }) => [uri, range.start.line, text]),
      [
        ['a', 6, 'Why?'],
        ['a', 7, 'Why?'],
      ],
    );
    assert.equal(last(5)?.related, undefined);
    assert.equal(last(300)?.related?.length, 50);
  });
});
