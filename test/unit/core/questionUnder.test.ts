import assert from 'node:assert/strict';
import { questionUnder } from '../../../src/core/notes/questionUnder';
import { readNote } from '../../../src/core/notes/readNote';

const note = readNote('# Interview questions\n\n## Q. One?\nA. Yes.\n\nFollow-up questions:\n- And why is that?\n\n## Q. Two?\n\n# More questions\n\nSome text.\n\n## Q. Three?\nA.\n');

describe('The question that a line belongs to', () => {
  it('is the one above, up to the next question or title; on the line of a follow-up it is that', () => {
    const found = note.text.split('\n').map((_, line) => questionUnder(note, { line, character: 0 })?.text);
    assert.deepEqual(found, [
      ...[undefined, undefined],
      ...['One?', 'One?', 'One?', 'One?', 'And why is that?', 'One?'],
      ...['Two?', 'Two?'],
      ...[undefined, undefined, undefined, undefined],
      ...['Three?', 'Three?', 'Three?'],
    ]);
  });
});
