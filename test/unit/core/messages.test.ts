import assert from 'node:assert/strict';
import { parseToHost } from '../../../src/protocol/messages';

describe('A message from the page', () => {
  it('is read if it is one of ours', () => {
    assert.deepEqual(parseToHost({ type: 'reveal', more: 1 }), { type: 'reveal' });
    assert.deepEqual(parseToHost({ type: 'open' }), { type: 'open' });
  });

  for (const message of [null, undefined, 'reveal', 1, [], {}, { type: 1 }, { type: 'notesChanged' }, { type: '__proto__' }]) {
    it(`is dropped if it is ${JSON.stringify(message)}`, () => {
      assert.equal(parseToHost(message), undefined);
    });
  }
});
