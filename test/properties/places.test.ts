import fc from 'fast-check';
import { readNote } from '../../src/core/notes/readNote';
import { assertInside } from './inside';
import { runs } from './settings';
import { mixedDocuments } from './texts/documents';
import { examples } from './texts/examples';

describe('Every text is read, and every place told is in it', () => {
  it('whatever it is composed of', () => {
    fc.assert(
      fc.property(mixedDocuments, (text) => assertInside(readNote(text))),
      runs(2000),
    );
  });

  it('be it any string', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => assertInside(readNote(text))),
      runs(500),
    );
  });

  it('be it an example, or two of them', () => {
    for (const text of examples) assertInside(readNote(text));
    const pairs = fc.tuple(fc.constantFrom(...examples), fc.constantFrom(...examples));
    fc.assert(
      fc.property(pairs, ([one, other]) => assertInside(readNote(one + other))),
      runs(1000),
    );
  });
});
