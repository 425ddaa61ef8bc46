import assert from 'node:assert/strict';
import { rowsAgain, rowsOf } from '../../../src/core/text/rows';

describe('The rows of a text', () => {
  it('end in LF, CRLF or CR', () => {
    const { rows, starts } = rowsOf('a\nb\r\nc\rd');
    assert.deepEqual(rows, ['a', 'b', 'c', 'd']);
    assert.deepEqual(starts, [0, 2, 5, 7]);
  });

  it('are the same after an edit as afresh, where a line end comes apart or together', () => {
    for (const [before, after] of [
      ['a\r\nb', 'a\rx\nb'],
      ['a\rb\nc', 'a\r\nc'],
      ['', 'a\n'],
      ['a\nb\nc\nd', 'a\nb\nd'],
    ] as const) {
      const { rows, starts } = rowsAgain(after, rowsOf(before));
      assert.deepEqual({ text: after, rows, starts }, rowsOf(after));
    }
  });
});
