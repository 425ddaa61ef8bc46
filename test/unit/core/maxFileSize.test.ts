import assert from 'node:assert/strict';
import { bytesIn, isLarger, maxFileSizeOf } from '../../../src/core/index/maxFileSize';

describe('How large a note may be', () => {
  it('is what the setting says, if that is a size', () => {
    assert.deepEqual([5, 0.5, 40, 1e20].map(maxFileSizeOf), [5_000_000, 500_000, 40_000_000, 500_000_000]);
    for (const wrong of [undefined, null, 0, -1, NaN, '12', [3], {}]) assert.equal(maxFileSizeOf(wrong), 5_000_000);
  });

  it('counts as the file does', () => {
    for (const text of ['', 'abc', 'é', '질문', '😀 a', `${'가'.repeat(99)}é`]) {
      const bytes = Buffer.byteLength(text);
      assert.equal(bytesIn(text), bytes, text);
      assert.deepEqual([isLarger(text, bytes - 1), isLarger(text, bytes), isLarger(text, bytes + 1)], [true, false, false], text);
    }
  });
});
