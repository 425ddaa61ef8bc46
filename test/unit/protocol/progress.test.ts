import assert from 'node:assert/strict';
import { inspect } from 'node:util';
import { parseFromProgress, parseShow } from '../../../src/protocol/progress/messages';
import { english, states } from '../../page/progress/views';

describe('Between the page of progress and its host', () => {
  it('every view is read', () => {
    for (const view of Object.values(states)) {
      const message: unknown = JSON.parse(JSON.stringify({ type: 'show', view, labels: english }));
      assert.deepEqual(parseShow(message), message);
    }
  });

  it('what is not a view is dropped', () => {
    const { some } = states;
    for (const message of [
      null,
      {},
      { type: 'show' },
      { type: 'show', view: some },
      { type: 'show', view: some, labels: { title: 'Progress' } },
      { type: 'show', view: { ...some, days: [] }, labels: english },
    ]) {
      assert.equal(parseShow(message), undefined, inspect(message).slice(0, 100));
    }
  });

  it('what the page says is read, and what is forged is dropped', () => {
    for (const message of [{ type: 'ready' }, { type: 'open', id: 'file:///a.md' }, { type: 'practice' }, { type: 'newTarget' }]) {
      assert.deepEqual(parseFromProgress(message), message);
    }
    for (const message of [
      undefined,
      'ready',
      { type: 'open' },
      { type: 'open', id: 1 },
      { type: 'open', id: 'x'.repeat(10_000) },
      { type: 'show' },
      { type: 'ready', id: 'a' },
    ]) {
      assert.equal(parseFromProgress(message), undefined, inspect(message).slice(0, 100));
    }
  });
});
