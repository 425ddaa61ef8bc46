import assert from 'node:assert/strict';
import fc from 'fast-check';
import { toString } from 'mdast-util-to-string';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { inlineText } from '../../src/core/markdown/inline/inline';
import { plainText } from '../../src/core/markdown/plainText';
import { runs } from './settings';
import { examples } from './texts/examples';
import { labeledNotes } from './texts/labeledNotes';
import { bestOf } from './time';

const parser = unified().use(remarkParse).freeze();
/** Before a line, so that it begins no block. */
const LETTER = '\u200B';

/** Where the parser is not as specified: a tag in the text of a picture, a value such as `href=a/b`; and it miscounts where it replaces characters. */
const OTHERWISE = /!\[.*<|<\w[^<>]*=[^\s"'<>]*\/|\0/;

const PIECES = [
  'a',
  'b ',
  ' ',
  '가',
  '"',
  '“',
  '(',
  ')',
  '.',
  '!',
  '$',
  '€',
  '😀',
  '\u00a0',
  '\u3000',
  '\t',
  '[',
  ']',
  '![',
  '](',
  '](b)',
  '](<b c>)',
  '](<b',
  '](b "t")',
  "](b 't')",
  '](b (t))',
  '](b (',
  '](b\\)',
  '[a](b)',
  '[](',
  '[[a]]',
  '*',
  '**',
  '***',
  '_',
  '__',
  '~~',
  '==',
  '`',
  '``',
  '` ',
  ' `',
  '\\',
  '\\*',
  '\\`',
  '\\[',
  '\\\\',
  '&',
  '&amp;',
  '&lt;',
  '&#65;',
  '&#x41;',
  '&#0;',
  '&nope;',
  '&copy',
  '<',
  '>',
  '<a>',
  '</a>',
  '<b c="d">',
  "<b c='",
  '<a b=c>',
  '<br/>',
  '<!--',
  '-->',
  '<!-->',
  '<?',
  '?>',
  '<!A',
  '<![CDATA[',
  ']]>',
  '<https://a.b>',
  '<a@b.c>',
  '<ab:',
  'https://a_b_c',
];

/** What the parser of CommonMark makes of a line. */
function parsed(line: string): string {
  return toString(parser.parse(LETTER + line), { includeHtml: false }).replace(LETTER, '');
}

function assertSame(line: string): void {
  if (OTHERWISE.test(line)) return;
  assert.equal(inlineText(line).replace(/\s+/g, ' ').trim(), parsed(line).replace(/\s+/g, ' ').trim(), JSON.stringify(line));
}

function rowsOf(texts: readonly string[]): string[] {
  return [...new Set(texts.flatMap((text) => text.split(/\r\n|[\r\n]/)))].filter((row) => /[[\]\\&<`*_]/.test(row));
}

describe('What a line says is what CommonMark says', () => {
  it('in each line of the examples', () => rowsOf(examples).forEach(assertSame));

  it('in lines of real notes, where there are some beside the checkout', () => {
    const rows = rowsOf(labeledNotes);
    rows.filter((_, at) => at % 5 === 0).forEach(assertSame);
  });

  it('in lines of all that is special', () => {
    const lines = fc.array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 10 }).map((pieces) => pieces.join(''));
    fc.assert(fc.property(lines, assertSame), runs(20_000));
  });
});

describe('What a line says is found in linear time', () => {
  const SIZE = 25_000;
  /** What goes over so many letters for each of them takes longer than this; clocks are not exact below it. */
  const LEAST_MS = 20;
  const growth = (read: (line: string) => string, piece: string): number => {
    const line = piece.repeat((8 * SIZE) / piece.length);
    return (
      bestOf(2, () => read(line)) /
      Math.max(
        LEAST_MS,
        bestOf(2, () => read(line.slice(0, SIZE))),
      )
    );
  };

  for (const piece of [...PIECES, '*a ', '**a', 'a**', '*_', '<a b=" c="', '[a](', '[a](b (', '`a', '```a``', '[[a|', '&#', '~~a ', '**a ', '__a ', '==a ']) {
    it(JSON.stringify(piece), () => {
      for (const read of [inlineText, plainText]) {
        let least = Infinity;
        for (let tries = 0; tries < 4 && least > 24; tries += 1) least = Math.min(least, growth(read, piece));
        assert.ok(least <= 24, `${read.name}: ${least.toFixed(1)} times as long for 8 times the text`);
      }
    });
  }
});
