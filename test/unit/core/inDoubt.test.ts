import assert from 'node:assert/strict';
import { effectOf, readingsForDoubt } from '../../../src/core/authoring/inDoubt';
import { NoteIndex } from '../../../src/core/index/noteIndex';
import type { Note } from '../../../src/core/notes/note';
import { readNote } from '../../../src/core/notes/readNote';
import { AS_WRITTEN } from '../../../src/core/outline/arrangement';
import { Outline } from '../../../src/core/outline/outline';

/** A note in which so many lines are in doubt, whatever the weights say of them. */
function doubtful(text: string, ...rows: [line: number, form: string][]): Note {
  const all = text.split('\n');
  const perhaps = rows.map(([line, form]) => ({ text: all[line] ?? '', form, range: { start: { line, character: 0 }, end: { line, character: 9 } } }));
  return { ...readNote(text), perhaps };
}

const SHOPPING = doubtful('- tea\n- milk\n', [0, 'list -'], [1, 'list -']);
const ASKED = '## Q. What is a lock?\n\nA. x\n\n## Q. What is a fork?\n\nA. y\n';

describe('What is said of lines in doubt', () => {
  it('is said of their forms', () => {
    assert.deepEqual(readingsForDoubt(SHOPPING, true), [{ form: 'list -', asks: true }]);
    assert.deepEqual(readingsForDoubt(SHOPPING, false), [{ form: 'list -', asks: false }]);
  });

  it('is said only of them, if other lines of the form would be read otherwise', () => {
    const one = doubtful('- tea\n- milk\n', [0, 'list -']);
    assert.deepEqual(readingsForDoubt(one, true), [{ form: 'in doubt', asks: true }]);
    const beside = doubtful(ASKED, [0, 'heading 2']);
    assert.deepEqual(readingsForDoubt(beside, false), [{ form: 'in doubt', asks: false }]);
  });

  it('tells how many questions that makes', () => {
    assert.deepEqual(effectOf(SHOPPING, ['list -']), { more: 2, fewer: 0 });
    assert.deepEqual(effectOf(readNote(ASKED), ['off']), { more: 0, fewer: 2 });
  });
});

describe('A note with lines in doubt', () => {
  const ask = (): boolean => true;

  function rows(index: NoteIndex, how = AS_WRITTEN, asks = ask): string[] {
    const outline = new Outline(index, how, () => 0, undefined, asks);
    const all = (ids: readonly string[]): string[] => ids.flatMap((id) => [id, ...all(outline.node(id)?.children ?? [])]);
    return all(outline.roots);
  }

  it('is kept, and counts nowhere else', () => {
    const index = new NoteIndex();
    index.set('a', SHOPPING);
    assert.deepEqual([index.get('a'), index.read('a'), index.uris(), index.urisRead()], [undefined, SHOPPING, [], ['a']]);
    assert.equal(new Outline(index, AS_WRITTEN, () => 0, undefined, ask).count.total, 0);
    index.set('a', readNote(''));
    assert.deepEqual([index.read('a'), index.urisRead()], [undefined, []]);
  });

  it('tells when it comes, changes and goes', () => {
    const index = new NoteIndex();
    const heard: string[] = [];
    index.onDidChange((uri) => heard.push(uri));
    index.set('a', SHOPPING);
    index.set('a', readNote(ASKED));
    index.set('a', SHOPPING);
    index.delete('a');
    index.delete('a');
    assert.deepEqual(heard, ['a', 'a', 'a', 'a']);
  });

  it('is one row, above its questions if it has some', () => {
    const index = new NoteIndex();
    index.set('a', SHOPPING);
    index.set('b', { ...readNote(ASKED), perhaps: SHOPPING.perhaps });
    assert.deepEqual(rows(index), ['a#?', 'b', 'b#?', 'b#0:What is a lock?', 'b#0:What is a fork?']);
  });

  it('has no row where questions are filtered or grouped otherwise, nor where nobody wants to be asked', () => {
    const index = new NoteIndex();
    index.set('a', SHOPPING);
    for (const how of [{ kept: 'unanswered' }, { grouping: 'status' }, { text: 'tea' }] as const) assert.deepEqual(rows(index, { ...AS_WRITTEN, ...how }), []);
    assert.deepEqual(
      rows(index, AS_WRITTEN, () => false),
      [],
    );
  });

  it('gets a row, and loses it, as it is edited', () => {
    const index = new NoteIndex();
    index.set('a', readNote(ASKED));
    const outline = new Outline(index, AS_WRITTEN, () => 0, undefined, ask);
    index.set('a', SHOPPING);
    assert.equal(outline.update(['a']), 'all');
    assert.deepEqual(outline.roots, ['a#?']);
    index.delete('a');
    assert.equal(outline.update(['a']), 'all');
    assert.deepEqual(outline.roots, []);
  });
});
