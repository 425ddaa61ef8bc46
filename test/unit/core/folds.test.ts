import assert from 'node:assert/strict';
import { answerFolds, belowNoHeading, indentFolds, type Fold } from '../../../src/core/notes/folds';
import { readNote } from '../../../src/core/notes/readNote';

const written = (folds: readonly Fold[]) => folds.map(({ start, end }) => `${start}-${end}`);

describe('An answer folds', () => {
  it('below its question, to its end', () => {
    assert.deepEqual(written(answerFolds(readNote('### Q. One?\n\nA. Yes,\nthis is it.\n\n### Q. Two?\n\nA.\n'))), ['0-3']);
  });

  it('below what belongs to its question', () => {
    const note = readNote('### Q. What is logged?\n\n```js\nlog(1);\n```\n\nA. One.\n\n### Q. Two?\n\nA. Yes.\n');
    assert.deepEqual(written(answerFolds(note)), ['4-6', '8-10']);
  });

  it('not if it is on the line of its question', () => {
    assert.deepEqual(answerFolds(readNote('| Question | Answer |\n|---|---|\n| One? | Yes. |\n| Two? | No. |\n')), []);
  });

  it('with its heading where Markdown is known', () => {
    const rows = ['## One', 'a', 'Two', '---', 'b', 'Three', 'c'];
    const folds = [
      { start: 0, end: 1 },
      { start: 2, end: 4 },
      { start: 5, end: 6 },
    ];
    assert.deepEqual(written(belowNoHeading(folds, rows)), ['5-6']);
  });
});

describe('Indented lines fold', () => {
  it('below the line that is less indented, without the blank lines at their end', () => {
    const rows = ['One', '  a', '    b', '', '  c', '', 'Two', '', '\tThree', ''];
    assert.deepEqual(written(indentFolds(rows)).sort(), ['0-4', '1-2', '6-8']);
    assert.deepEqual(indentFolds(['One', '', 'Two']), []);
  });
});
