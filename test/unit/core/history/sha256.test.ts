import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { hashOf, sha256 } from '../../../../src/core/history/sha256';
import { Sha256 } from '../../../../src/core/history/sha256OfBytes';

function bytesOf(text: string): Buffer {
  return Buffer.from(text, 'utf16le').swap16();
}

describe('A hash', () => {
  for (const text of [
    '',
    'a',
    'abc',
    '핸드셰이크란?',
    '\ud800',
    '🙂',
    ...[27, 28, 29, 31, 32, 33, 59, 60, 61, 500].map((length) => 'x?'.repeat(length).slice(length)),
  ]) {
    it(`is SHA-256, of ${text.length} letters: ${text.slice(0, 10)}`, () => {
      const digest = createHash('sha256').update(bytesOf(text)).digest();
      const words = Array.from(sha256(text), (word) => (word >>> 0).toString(16).padStart(8, '0')).join('');
      assert.equal(words, digest.toString('hex'));
      assert.equal(hashOf(text), digest.toString('base64url').slice(0, 16));
    });
  }
});

describe('A hash of bytes that come one after the other', () => {
  const bytes = Uint8Array.from({ length: 300 }, (_, at) => (at * 37) % 256);
  const digest = (end: number): string => createHash('sha256').update(bytes.subarray(0, end)).digest('hex');

  it('is SHA-256 of so many, however many came at a time', () => {
    for (const step of [1, 7, 63, 64, 65, 300]) {
      const hash = new Sha256();
      for (let at = 0; at < bytes.length; at += step) {
        assert.equal(hash.hex(), digest(at), `${at} bytes, ${step} at a time`);
        hash.update(bytes.subarray(at, at + step));
      }
      assert.equal(hash.hex(), digest(300));
    }
  });

  it('is that of another when it goes on as a copy', () => {
    const hash = new Sha256();
    hash.update(bytes.subarray(0, 100));
    const copy = hash.copy();
    hash.update(bytes.subarray(0, 50));
    copy.update(bytes.subarray(100));
    assert.equal(copy.hex(), digest(300));
  });
});
