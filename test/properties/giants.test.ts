import assert from 'node:assert/strict';
import { readNote } from '../../src/core/notes/readNote';
import { assertInside } from './inside';
import { bestOf, timeOf } from './time';

const SIZE = 1_000_000;
const DEEP = 10_000;
/** How many times as long as prose of its size a text may take, … */
const MOST = 30;
/** … and how many times at most, if a quarter of it takes about a quarter of the time: what is parsed takes its time. */
const MOST_IN_PROPORTION = 400;
const PROPORTION = 8;
const PROSE = 'It keeps the rows in order, so that few of them are read when one is looked for.\n';

/** What is written again and again until it is a megabyte. */
const REPEATED = [
  'a',
  'word ',
  'Why? ',
  '가',
  '가'.normalize('NFD'),
  'e\u0301',
  '\u0301',
  '😀',
  '👩‍👩‍👧',
  '\u200b',
  '\ud800',
  '\u0000',
  '\u3000',
  '\u00a0',
  '<',
  '<a ',
  '<a>',
  '</',
  '<details>',
  '</details>',
  '</details><details><summary>',
  '<summary>',
  '<summary>Why?</summary>',
  '<!--',
  '<!--\n',
  '-->',
  '<li>',
  '<br>\n',
  '<font>',
  '<li>\n',
  '[',
  ']',
  '](',
  '[a](b)',
  '[[',
  '![',
  '[](',
  '*',
  '**',
  '_',
  '__',
  '~',
  '~~',
  '=',
  '==',
  '`',
  '``',
  '```',
  '```\n',
  '~~~\n',
  '` ',
  '`a',
  '\\',
  '> ',
  '>',
  '>\n',
  '- ',
  '-',
  '-\n',
  '- - ',
  '# ',
  '#',
  '#\n',
  '##\n',
  '## a\n',
  '1. ',
  '1.1.',
  '1',
  '1.\n',
  '|',
  '| ',
  '||\n',
  '|a\n',
  '|-|\n',
  '|`',
  '\\|',
  '(',
  '( ',
  ')',
  '{',
  '{{',
  '"',
  "'",
  '“',
  '…',
  '… ',
  ': ',
  '：',
  '::',
  ';;',
  '?',
  '? ',
  '？',
  '?\n',
  '.',
  '. ',
  ', ',
  '–',
  '/',
  'Q:',
  'Q: ',
  'Q.\n',
  'Q. a\n',
  'A.\n',
  'A: a\n',
  'A',
  'B: ',
  '질문:\n',
  '답변:\n',
  '**Q.**\n',
  '【',
  '★',
  '│',
  '│ a\n',
  '━',
  '━\n',
  '①',
  '#a ',
  '#card ',
  '&nbsp;',
  '&',
  '\\*',
  '[ ] ',
  'TODO ',
  'TODO\n',
  'a: b\n',
  '\t',
  '\t\n',
  '\r',
  '\n',
  '\r\n',
  ' \n',
  '\n\n# a\n',
  'a\n\n',
  '    a\n',
  'id:: a\n',
  '?\na\n',
  'Why?\n',
  '- Why?\n',
  '1. Why?\n',
  '**Why?**\n',
  '## Why?\n',
  '**a**\n',
  '- a\n  - ',
  '\ufeff',
  '---\n',
  'a\n---\n',
  '━━━━\n1. a\n',
  'https://a ',
  '$',
  'a*',
  '*a ',
];

const GIANTS: readonly (readonly [string, string])[] = [
  ...REPEATED.map((piece) => [`${JSON.stringify(piece)} again and again`, piece.repeat((piece.includes('\n') ? SIZE / 10 : SIZE) / piece.length)] as const),
  ...REPEATED.filter((piece) => !piece.includes('\n')).map(
    (piece) => [`lines of ${JSON.stringify(piece)}`, `${piece.repeat(Math.max(1, Math.floor(500 / piece.length)))} a\n`.repeat(200)] as const,
  ),
  ['one line of prose', PROSE.replace('\n', ' ').repeat(SIZE / PROSE.length)],
  ['blanks before a letter', `${' '.repeat(SIZE)}a`],
  ['tabs before a letter', `${'\t'.repeat(SIZE)}a`],
  ['an item, and blanks before a letter', `- ${' '.repeat(SIZE)}a`],
  ['nested quotes', Array.from({ length: DEEP }, (_, at) => `${'>'.repeat(at % 100)} a`).join('\n')],
  ['one quote in another', `${'> '.repeat(DEEP)}a`],
  ['nested lists', Array.from({ length: 1000 }, (_, at) => `${' '.repeat(at * 2)}- Why?`).join('\n')],
  ['nested lists of one level each', Array.from({ length: DEEP }, (_, at) => `${' '.repeat(at % 100)}- Why?`).join('\n')],
  ['one list in another', '- '.repeat(DEEP)],
  ['toggles never closed', '<details>\n'.repeat(DEEP)],
  ['toggles in toggles', '<details><summary>Why?</summary>\n'.repeat(DEEP)],
  ['toggles in toggles, closed', `${'<details>\n<summary>Why?</summary>\n'.repeat(DEEP)}${'</details>\n'.repeat(DEEP)}`],
  ['toggles in toggles that do not ask', '<details><summary>a</summary>\n'.repeat(DEEP)],
  ['toggles in toggles with headings', Array.from({ length: DEEP }, (_, at) => `<details><summary>Why?</summary>\n\n${'#'.repeat((at % 6) + 1)} a\n`).join('')],
  ['summaries never closed', '<summary>Why?\n'.repeat(DEEP)],
  ['headings of all levels', Array.from({ length: DEEP }, (_, at) => `${'#'.repeat(((at * 7) % 6) + 1)} Why?\n`).join('')],
  ['headings that label', Array.from({ length: DEEP }, (_, at) => `## ${at % 2 ? 'Answer' : 'Q.'}\n`).join('')],
  ['fences ever shorter', Array.from({ length: 300 }, (_, at) => `${'`'.repeat(303 - at)}\na\n`).join('')],
  ['fences ever shorter, with headings', Array.from({ length: 300 }, (_, at) => `${'`'.repeat(303 - at)}\n\n## a\n`).join('')],
  ['fences never closed, with headings', '```js\na\n\n## Why?\n'.repeat(DEEP)],
  ['fences in items', '- ```\n\n## a\n'.repeat(DEEP)],
  ['comments never closed, with headings', '<!-- a\n## Why?\n'.repeat(DEEP)],
  ['indented regions', '    # a\n\n    b\nc\n'.repeat(DEEP)],
  ['an indented region that goes on', '    1. \n'.repeat(DEEP * 5)],
  ['a table of many rows', `| Question | Answer |\n|---|---|\n${'| Why? | a |\n'.repeat(DEEP * 5)}`],
  ['a table of many columns', `${'| a '.repeat(DEEP)}|\n${'|---'.repeat(DEEP)}|\n${'| a '.repeat(DEEP)}|\n`],
  ['tables without end', '| a |\n|---|\n'.repeat(DEEP * 3)],
  ['model answers', '## Why?\n\na\n\n'.repeat(DEEP) + `# Model answers\n\n${'## Why?\n\nb\n\n'.repeat(DEEP)}`],
  ['a long cell', `| Question |\n|---|\n${`| ${'[a'.repeat(5000)}? |\n`.repeat(20)}`],
  ['a long cell of code', `| Question |\n|---|\n${`| ${'`a'.repeat(5000)}? |\n`.repeat(20)}`],
  ['front matter', `---\n${'a: b\n'.repeat(DEEP)}`],
];

/** How many times as long a text takes as its first quarter; measured again where it seems much, as chance adds to it. */
function growthOf(text: string): number {
  const quarter = text.slice(0, text.length / 4);
  let growth = Infinity;
  for (let tries = 0; tries < 5 && growth > PROPORTION; tries += 1) {
    growth = Math.min(growth, bestOf(3, () => readNote(text)) / bestOf(3, () => readNote(quarter)));
  }
  return growth;
}

describe('A giant text takes hardly longer than prose of its size', () => {
  const ratios: (readonly [string, number])[] = [];
  let perCharacter = 0;

  before(() => {
    const prose = PROSE.repeat(SIZE / PROSE.length);
    perCharacter = bestOf(3, () => readNote(prose)) / prose.length;
  });

  for (const [name, text] of GIANTS) {
    it(name, () => {
      const expected = perCharacter * Math.max(text.length, SIZE / 10);
      let time = Infinity;
      for (let tries = 0; tries < 6 && time / expected > MOST; tries += 1)
        time = Math.min(
          time,
          timeOf(() => assertInside(readNote(text))),
        );
      const ratio = time / expected;
      ratios.push([name, ratio]);
      if (ratio <= MOST) return;
      assert.ok(ratio <= MOST_IN_PROPORTION, `${ratio.toFixed(1)} times as long`);
      const growth = growthOf(text);
      assert.ok(growth <= PROPORTION, `${ratio.toFixed(1)} times as long, and ${growth.toFixed(1)} times as long as its quarter`);
    });
  }

  after(() => {
    const worst = ratios.sort(([, one], [, other]) => other - one).slice(0, 12);
    console.log(`    a megabyte of prose: ${(perCharacter * SIZE).toFixed(0)} ms; the worst:`);
    for (const [name, ratio] of worst) console.log(`    ${ratio.toFixed(1).padStart(6)} × ${name}`);
  });
});
