import assert from 'node:assert/strict';
import fc from 'fast-check';
import { sheetOf } from '../../src/core/notes/sheet';
import { runs } from './settings';
import { documents, mixedDocuments, ODD_LINES } from './texts/documents';
import { examples } from './texts/examples';

/** The lines of a text, scanned in parts of at least so many rows. */
function linesOf(text: string, partSize: number): unknown[] {
  const { lines, at } = sheetOf(text, undefined, partSize);
  return lines.map(({ block: { line, endLine, ...block } }, index) => ({ ...block, row: at[index], rows: endLine - line }));
}

function assertSame(text: string): void {
  assert.deepEqual(linesOf(text, 1), linesOf(text, Infinity));
}

describe('A text that is scanned in parts has the same lines as scanned whole', () => {
  it('each example', () => examples.forEach(assertSame));

  it('examples one after the other', () => {
    const several = fc.array(fc.constantFrom(...examples), { minLength: 2, maxLength: 3 });
    fc.assert(
      fc.property(several, (texts) => assertSame(texts.join(''))),
      runs(3000),
    );
  });

  it('notes composed of all kinds of blocks', () => {
    fc.assert(fc.property(fc.oneof(documents, mixedDocuments), assertSame), runs(1500));
  });

  it('odd lines among headings', () => {
    const lines = fc.array(fc.constantFrom(...ODD_LINES, '# One', '## Two', '### Three'), { maxLength: 12 });
    fc.assert(
      fc.property(lines, (all) => assertSame(all.join('\n'))),
      runs(4000),
    );
  });
});
