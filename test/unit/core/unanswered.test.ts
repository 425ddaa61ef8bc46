import assert from 'node:assert/strict';
import { NoteIndex } from '../../../src/core/index/noteIndex';
import { readNote } from '../../../src/core/notes/readNote';
import { searchQuestions } from '../../../src/core/outline/search';
import { unansweredFrom } from '../../../src/core/outline/unanswered';

function notesOf(texts: Record<string, string>): NoteIndex {
  const index = new NoteIndex();
  for (const [uri, text] of Object.entries(texts)) index.set(uri, readNote(text));
  return index;
}

const NOTES = notesOf({
  'b.md': '### Q. Three?\n\nA. Yes.\n\n### Q. Four?\n',
  'a.md': '### Q. One?\n\nA. TODO\n\n### Q. Two?\n\nA.\n',
  'c.md': '### Q. Five?\n\nA. Yes.\n',
});

function found(uri: string | undefined, line: number, direction: 'next' | 'previous', notes = NOTES): string | undefined {
  const from = uri === undefined ? undefined : { uri, position: { line, character: 0 } };
  return unansweredFrom(notes, from, direction)?.question.text;
}

describe('The unanswered question', () => {
  it('next to a place is the one whose answer goes next', () => {
    assert.deepEqual(
      [0, 2, 3, 6].map((line) => found('a.md', line, 'next')),
      ['One?', 'One?', 'Two?', 'Two?'],
    );
    assert.deepEqual(
      [8, 7, 3].map((line) => found('a.md', line, 'previous')),
      ['Two?', 'Two?', 'One?'],
    );
  });

  it('is in another note, after the last or before the first', () => {
    assert.equal(found('a.md', 9, 'next'), 'Four?');
    assert.equal(found('b.md', 9, 'next'), 'One?');
    assert.equal(found('c.md', 0, 'next'), 'One?');
    assert.equal(found('a.md', 0, 'previous'), 'Four?');
    assert.equal(found('b.md', 0, 'previous'), 'Two?');
  });

  it('is the first or the last where one is in no note', () => {
    assert.equal(found(undefined, 0, 'next'), 'One?');
    assert.equal(found('diary.md', 0, 'previous'), 'Four?');
  });

  it('may be the one that one comes from, or none', () => {
    const one = notesOf({ 'a.md': '### Q. One?\n' });
    assert.equal(found('a.md', 9, 'next', one), 'One?');
    assert.equal(found('a.md', 0, 'next', notesOf({ 'a.md': '### Q. One?\n\nYes.\n' })), undefined);
    assert.equal(found(undefined, 0, 'next', notesOf({})), undefined);
  });
});

describe('A search for questions', () => {
  const search = (query: string, most = 9) => searchQuestions(NOTES, query, most).map(({ question }) => question.text);

  it('finds those that have all letters in their order, first those that have them in one piece', () => {
    assert.deepEqual(search('OUR'), ['Four?']);
    assert.deepEqual(search('o?'), ['Two?', 'One?', 'Four?']);
    assert.deepEqual(search('eno'), []);
  });

  it('finds all without a query, but no more than are wanted', () => {
    assert.deepEqual(search(''), ['One?', 'Two?', 'Three?', 'Four?', 'Five?']);
    assert.deepEqual(search('', 2), ['One?', 'Two?']);
  });
});
