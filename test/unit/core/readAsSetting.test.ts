import assert from 'node:assert/strict';
import { ReadAs, readAsSettingOf, sayingMore, takenBack } from '../../../src/core/index/readAsSetting';
import { readNote } from '../../../src/core/notes/readNote';

describe('The setting that says how notes are read', () => {
  const line = { form: 'line', asks: true };

  it('counts for what fits its globs, later entries last', () => {
    const readAs = new ReadAs({ 'journal/**': 'off', 'company/**': ['heading 2', 'not line'], '**/*.txt': 'boxed', 'company/a.txt': 'on' });
    assert.deepEqual(readAs.of('journal/may/1.md'), ['off']);
    assert.deepEqual(readAs.of('company/a.txt'), ['heading 2', 'not line', 'boxed', 'on']);
    assert.deepEqual(readAs.of('other.md'), []);
  });

  it('takes a path by the letter, whatever its name', () => {
    const name = 'a [1] {b} *.md';
    assert.deepEqual(new ReadAs({ [name]: 'off', '[c] (d)/**': 'line' }).of(name), ['off']);
    assert.deepEqual(new ReadAs({ '[c] (d)/**': 'line' }).of('[c] (d)/x.md'), ['line']);
    assert.deepEqual(new ReadAs({ ['면접.md'.normalize('NFD')]: 'off' }).of('면접.md'), ['off']);
  });

  it('leaves out what makes no sense', () => {
    assert.deepEqual(readAsSettingOf({ a: 'off', b: 1, c: ['line'], d: [1], e: null }), { a: 'off', c: ['line'] });
    for (const value of [undefined, null, 'off', ['off'], 3]) assert.deepEqual(readAsSettingOf(value), {});
  });

  it('gets an entry that counts most', () => {
    assert.deepEqual(Object.entries(sayingMore({ 'a.md': 'not line', '**': 'off' }, 'a.md', [line])), [
      ['**', 'off'],
      ['a.md', 'line'],
    ]);
    assert.deepEqual(sayingMore({ 'a.md': 'heading 2' }, 'a.md', [line]), { 'a.md': ['heading 2', 'line'] });
  });

  it('is as before when that is taken back', () => {
    const before = { 'a.md': 'not line', '**': 'off' };
    const after = sayingMore(before, 'a.md', [line]);
    assert.deepEqual(Object.entries(takenBack(after, 'a.md', before, after)), Object.entries(before));
    assert.deepEqual(takenBack(sayingMore({}, 'a.md', [line]), 'a.md', {}, sayingMore({}, 'a.md', [line])), {});
  });

  it('keeps what was changed meanwhile when that is taken back', () => {
    const after = sayingMore({}, 'a.md', [line]);
    assert.deepEqual(takenBack({ ...after, 'b.md': 'off' }, 'a.md', {}, after), { 'b.md': 'off' });
    assert.deepEqual(takenBack({ 'a.md': 'off' }, 'a.md', {}, after), { 'a.md': 'off' });
  });

  it('says off, or the only shape that is looked for', () => {
    const text = '## Q. What?\n\nA. x\n\nWhy?::because\n';
    const read = (...readAs: string[]) => readNote(text, { path: [], readAs }).questions.map((question) => question.text);
    assert.deepEqual(read('off'), []);
    assert.deepEqual(read('card'), ['Why?']);
    assert.deepEqual(read('off', 'card'), ['Why?']);
    assert.ok(read('card', 'heading 2').includes('What?'));
  });
});
