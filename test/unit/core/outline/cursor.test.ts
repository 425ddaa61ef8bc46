import assert from 'node:assert/strict';
import { readNote } from '../../../../src/core/notes/readNote';
import { entryAround, placeAround } from '../../../../src/core/outline/cursor';

const TEXT = `# Title
Words.
## A
### Q. One?
A. Yes.
#### Why
Because.
- Follow-up: And then?
## B
More words.
### Q. Two?
A.`;

describe('The question that the cursor is in', () => {
  for (const [line, expected] of [
    [0, undefined],
    [2, undefined],
    [3, 'One?'],
    [4, 'One?'],
    [6, 'One?'],
    [8, undefined],
    [9, undefined],
    [10, 'Two?'],
    [11, 'Two?'],
    [99, 'Two?'],
  ] as const) {
    it(`in line ${line} is ${expected ?? 'none'}`, () => {
      assert.equal(entryAround('a', readNote(TEXT), line)?.question.text, expected);
    });
  }

  it('may be a follow-up', () => {
    const note = readNote('### Q. One?\nA. Yes.\n- Follow-up: Why?\n- Follow-up: How?\n### Q. Two?\n');
    assert.deepEqual(
      [0, 1, 2, 3, 4].map((line) => entryAround('a', note, line)?.question.text),
      ['One?', 'One?', 'Why?', 'How?', 'Two?'],
    );
  });
});

describe('The section that the cursor is in', () => {
  for (const [line, expected] of [
    [0, undefined],
    [2, 'A'],
    [3, 'A'],
    [6, 'A'],
    [8, 'B'],
    [10, 'B'],
    [99, 'B'],
  ] as const) {
    it(`in line ${line} is ${expected ?? 'none'}`, () => {
      assert.equal(placeAround('a', readNote(TEXT), line)?.title, expected);
    });
  }

  it('is none where no questions are below a title', () => {
    const note = readNote(`${TEXT}\n## C\nWords.\n`);
    assert.equal(placeAround('a', note, 13), undefined);
  });

  it('is the inner one of two, and one of those that are called the same', () => {
    const note = readNote('# Notes\n## A\n### In\n#### Q. One?\n## B\n### In\n#### Q. Two?\n');
    assert.deepEqual(
      [1, 2, 3, 4, 5].map((line) => placeAround('a', note, line)?.id),
      ['a#/0:Notes\nA', 'a#/0:Notes\nA\nIn', 'a#/0:Notes\nA\nIn', 'a#/0:Notes\nB', 'a#/0:Notes\nB\nIn'],
    );
  });
});
