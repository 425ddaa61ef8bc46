import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { hashOf, sha256 } from '../../../../src/core/history/sha256';

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
