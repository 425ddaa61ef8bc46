import assert from 'node:assert/strict';
import { NoteIndex } from '../../../src/core/index/noteIndex';
import { noteOf } from '../../../src/core/index/questionEntry';
import { readNote } from '../../../src/core/notes/readNote';
import { countOf, groupOf } from '../../../src/core/outline/outline';

const note = readNote('## Q. One?\nYes.\n## Q. Two?\n## Q. One?');

describe('The index of notes', () => {
  it('tells of each change, and of nothing else', () => {
    const index = new NoteIndex();
    const heard: string[] = [];
    const stop = index.onDidChange((uri) => heard.push(uri));
    index.set('a', note);
    index.delete('a');
    index.delete('a');
    index.set('b', readNote('No question here.'));
    stop();
    index.set('c', note);
    assert.deepEqual(heard, ['a', 'a']);
  });

  it('forgets a note when its last question is gone', () => {
    const index = new NoteIndex();
    index.set('a', note);
    index.set('a', readNote(''));
    assert.deepEqual(index.uris(), []);
  });

  it('knows the notes of a folder', () => {
    const index = new NoteIndex();
    for (const uri of ['f/a.md', 'f/g/b.md', 'f', 'fa/c.md']) index.set(uri, note);
    assert.deepEqual(index.urisAt('f'), ['f/a.md', 'f/g/b.md', 'f']);
  });

  it('lists notes as a person would, 2 before 10', () => {
    const index = new NoteIndex();
    for (const uri of ['day 10', 'day 2', '%EA%B0%80', 'day 1', '50% done']) index.set(uri, note);
    assert.deepEqual(index.uris(), ['50% done', 'day 1', 'day 2', 'day 10', '%EA%B0%80']);
  });
});

describe('The outline of a note', () => {
  it('is found again by a key, and adds up with others', () => {
    assert.equal(noteOf('a/b#0:Is # a key?'), 'a/b');
    assert.deepEqual(countOf([groupOf('a', note), groupOf('b', note)]), { answered: 2, unanswered: 4, total: 6 });
  });

  it('counts a placeholder as unanswered, and a draft as neither', () => {
    const { count } = groupOf('a', readNote('## Q. One?\nA. TODO\n## Q. Two?\nA. (draft) Yes.\n## Q. Three?\nA. Yes.'));
    assert.deepEqual(count, { answered: 1, unanswered: 1, total: 3 });
  });

  it('counts what is answered, and tells equal questions apart', () => {
    const { count, entries } = groupOf('a', note);
    assert.deepEqual(count, { answered: 1, unanswered: 2, total: 3 });
    assert.deepEqual([...entries.keys()], ['a#0:One?', 'a#0:Two?', 'a#1:One?']);
  });
});
