import assert from 'node:assert/strict';
import { NoteIndex } from '../../../src/core/index/noteIndex';
import { entriesOf, entryOf, followUpsOf } from '../../../src/core/index/questionEntry';
import { noteOf } from '../../../src/core/index/rowId';
import { readNote } from '../../../src/core/notes/readNote';

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

  it('lists what is too large to be read, and counts it nowhere', () => {
    const index = new NoteIndex();
    const heard: string[] = [];
    index.onDidChange((uri) => heard.push(uri));
    index.set('b', note);
    index.leaveUnread('a', 9);
    index.leaveUnread('a', 9);
    assert.deepEqual([index.urisListed(), index.urisRead(), index.uris(), index.urisAt('a'), index.unreadBytes('a')], [['a', 'b'], ['b'], ['b'], [], 9]);
    index.leaveUnread('b', 8);
    assert.deepEqual([index.get('b'), index.read('b'), index.uris()], [undefined, undefined, []]);
    index.set('a', note);
    index.delete('b');
    assert.deepEqual([index.urisListed(), index.unreadBytes('a'), index.unreadBytes('b')], [['a'], undefined, undefined]);
    index.leaveUnread('a', 9);
    index.set('a', readNote(''));
    assert.deepEqual([index.urisListed(), heard], [[], ['b', 'a', 'b', 'a', 'b', 'a', 'a']]);
  });

  it('lists notes as a person would, 2 before 10', () => {
    const index = new NoteIndex();
    for (const uri of ['day 10', 'day 2', '%EA%B0%80', 'day 1', '50% done']) index.set(uri, note);
    assert.deepEqual(index.uris(), ['50% done', 'day 1', 'day 2', 'day 10', '%EA%B0%80']);
  });
});

describe('A question of a note', () => {
  const entries = entriesOf('a/b', note);

  it('is known by its note, its text and which one of that text it is', () => {
    assert.deepEqual(
      entries.map(({ key }) => key),
      ['a/b#0:One?', 'a/b#0:Two?', 'a/b#1:One?'],
    );
    assert.equal(noteOf('a/b#0:Is # a key?'), 'a/b');
    assert.equal(noteOf('a/b'), 'a/b');
  });

  it('is found again by its key, as are its follow-ups', () => {
    const nested = readNote('### Q. One?\n- A. Yes.\n- Follow-up: Why?\n- Follow-up: How?\n');
    const [one] = entriesOf('a', nested);
    assert.ok(one);
    const followUps = followUpsOf(one);
    assert.deepEqual(
      followUps.map(({ question }) => question.text),
      ['Why?', 'How?'],
    );
    for (const entry of [one, ...followUps]) assert.deepEqual(entryOf('a', nested, entry.key), entry);
    assert.equal(entryOf('a', nested, `${one.key}x`), undefined);
    assert.equal(entryOf('a', nested, `${followUps[0]?.key ?? ''}x`), undefined);
  });
});
