import assert from 'node:assert/strict';
import { answerFolds, belowNoHeading, indentFolds, type Fold } from '../../../src/core/notes/folds';
import type { Question } from '../../../src/core/notes/note';
import { readNote } from '../../../src/core/notes/readNote';
import { fixtures } from '../../properties/texts/examples';

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

  it('below its own title, if it has one', () => {
    const note = readNote('### A race\n\n#### 문제\n\n설명해 보세요.\n\n#### 답안\n\n잠근다.\n\n다시 한다.\n');
    assert.deepEqual(written(answerFolds(note)), ['6-10']);
  });

  for (const [index, text] of fixtures.entries()) {
    it(`whole, and nothing else, in a note (${index + 1})`, () => {
      const note = readNote(text);
      const folded = new Set(answerFolds(note).flatMap(({ start, end }) => Array.from({ length: end - start }, (_, row) => start + 1 + row)));
      const rows = text.split(/\r\n|\r|\n/);
      for (const { range, body, answers } of everyQuestion(note.questions)) {
        for (let line = range.start.line; line <= Math.max(range.end.line, body?.end.line ?? 0); line += 1)
          assert.ok(!folded.has(line), `${line + 1} is in sight`);
        for (const { range: answer } of answers) {
          for (let { line } = answer.start; line <= answer.end.line; line += 1) {
            const isBelow = line > range.end.line && rows[line]?.trim() !== '';
            assert.ok(!isBelow || folded.has(line), `${line + 1} is folded`);
          }
        }
      }
    });
  }

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

function everyQuestion(questions: readonly Question[]): Question[] {
  return questions.flatMap((question) => [question, ...everyQuestion(question.followUps)]);
}
