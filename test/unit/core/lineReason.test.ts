import assert from 'node:assert/strict';
import { type LineReason, overrideOf, reasonOfLine, votedReasons } from '../../../src/core/notes/lineReason';
import { readNote } from '../../../src/core/notes/readNote';
import { entryAround } from '../../../src/core/outline/cursor';

describe('Why a line is no question', () => {
  function reasons(text: string): LineReason[] {
    const note = readNote(text);
    return text.split('\n').map((_, line) => reasonOfLine(note, line, entryAround('a', note, line)?.question));
  }

  it('is what the note says of itself', () => {
    assert.deepEqual(reasons('---\nrehearse: off\n---\n## Q. Why?'), ['front-matter', 'front-matter', 'front-matter', 'note-off']);
    assert.deepEqual(reasons('## Q. Why? <!-- rehearse: not a question -->\n\n\n## Q. How?\nSo.').slice(0, 3), ['denied', 'denied', 'blank']);
    assert.equal(reasons('---\nrehearse: toggle\n---\n\n## What is DNS?')[4], 'only-one-form');
    assert.equal(overrideOf('---\nrehearse: toggle\n---\n'), 'toggle');
    assert.equal(overrideOf('# rehearse: on\n'), undefined);
  });

  it('is the part that it has in a question or among them', () => {
    assert.deepEqual(
      reasons('# Interview questions\n\n## Q. Why?\nA. It is\nso.\n```js\n1\n```\n')
        .map((reason, line) => ([3, 4].includes(line) ? reason : undefined))
        .slice(3, 5),
      ['answer', 'answer'],
    );
    assert.equal(reasons('# Interview questions\n\n## Q. Why?\nA. So.\n')[0], 'section');
    assert.equal(reasons('Text.\n\n```js\nWhy?\n```\n')[3], 'code');
    assert.equal(reasons('Text.\n\n<!-- Why? -->\n')[2], 'comment');
  });

  it('is that more spoke against it, and what that was', () => {
    const note = readNote('# Guide\n\n## Install\n\nRun it.\n\n## What is it?\n\nA tool.\n\n## Explain the cache\n');
    assert.deepEqual(
      [0, 2, 4, 6].map((row) => reasonOfLine(note, row, undefined)),
      ['voted', 'voted', 'voted', 'voted'],
    );
    const weighed = votedReasons(note, 6);
    assert.equal(weighed.find(({ id }) => id === 'mark')?.holds, true);
    assert.ok(weighed.some(({ weight }) => weight < 0));
    assert.deepEqual(votedReasons(note, 1), []);
  });

  it('never speaks for it by what does not sound like a question, nor against it by what does', () => {
    const note = readNote('# Guide\n\n## Install\n\nRun it.\n\n## What is it?\n\nA tool.\n\n## Explain the cache\n');
    const sounds = [2, 6, 10].flatMap((line) => votedReasons(note, line)).filter(({ id }) => ['sound', 'list', 'lines-alike', 'note', 'titles'].includes(id));
    assert.ok(sounds.length > 0);
    for (const { id, holds, weight } of sounds) assert.equal(holds, weight > 0, id);
  });
});
