import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readNote } from '../../src/core/notes/readNote';
import { runs } from './settings';
import { documents } from './texts/documents';
import { examples } from './texts/examples';

const texts = fc.oneof(documents, fc.constantFrom(...examples.map((text) => text.replace(/\r\n?/g, '\n'))));

/** What is read in a text, with the characters of its first line moved back. */
function read(text: string, moved = 0): unknown {
  const { questions, sections } = readNote(text);
  return JSON.parse(JSON.stringify({ questions, sections }), (_, value: unknown) => {
    const place = value as { line: number; character: number };
    return typeof value === 'object' && value && 'character' in value && place.line === 0 ? { ...place, character: place.character - moved } : value;
  });
}

describe('How a text is saved makes no difference', () => {
  for (const [name, end] of [
    ['CRLF', '\r\n'],
    ['a lone CR', '\r'],
  ] as const) {
    it(`lines that end in ${name}`, () => {
      fc.assert(
        fc.property(texts, (text) => assert.deepEqual(read(text.replaceAll('\n', end)), read(text))),
        runs(1000),
      );
    });
  }

  it('a byte order mark', () => {
    fc.assert(
      fc.property(texts, (text) => assert.deepEqual(read(`\ufeff${text}`, 1), read(text))),
      runs(1500),
    );
  });
});
