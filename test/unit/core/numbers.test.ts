import assert from 'node:assert/strict';
import { explicitClaims } from '../../../src/core/notes/claims';
import { candidatesOf } from '../../../src/core/notes/forms';
import { pageOf } from '../../../src/core/notes/reading';
import { sheetOf } from '../../../src/core/notes/sheet';
import { AROUND } from '../../../src/core/notes/votes/names';
import { NUMBERS, numbersOf } from '../../../src/core/notes/votes/numbers';
import { OWN } from '../../../src/core/notes/votes/own';

/** What is known of the first line with these words, by name. */
function known(text: string, words: string, path: readonly string[] = []): ReadonlyMap<string, number> {
  const page = pageOf(sheetOf(text));
  const claims = explicitClaims(page);
  const candidates = candidatesOf(page, claims.taken);
  const rows = numbersOf(page, candidates, new Set(claims.found.map(({ at }) => at)), path);
  const index = candidates.findIndex(({ at }) => page.line(at).block.text.includes(words));
  assert.ok(index >= 0, `${words} is no line that is looked at`);
  return new Map(NUMBERS.map((name, at) => [name, rows[index * NUMBERS.length + at] ?? 0]));
}

/** Those that are not 0, but for what the line sounds like, which the weights say: `name`, or `name 2.5` if it is not 1. */
function said(all: ReadonlyMap<string, number>, of: (name: string) => boolean): string {
  const told = [...all].filter(([name, value]) => of(name) && !/sound|surroundings/.test(name) && value !== 0);
  return told.map(([name, value]) => (value === 1 ? name : `${name} ${Math.round(value * 100) / 100}`)).join(', ');
}

describe('What a line says of itself', () => {
  const ONE: Readonly<Record<string, [text: string, without: string]>> = {
    heading: ['## word', '- word'],
    item: ['- word', '## word'],
    text: ['word', '> word'],
    quote: ['> word', 'word'],
    joined: ['other\nword', 'other\n\nword'],
    'numbered item': ['1. word', '- word'],
    bullet: ['* word', '1. word'],
    'other bullet': ['• word', '- word'],
    bold: ['**word**', '**word** more'],
    'bold beginning': ['**The word:** more of it', '**The word**'],
    sign: ['※ word', 'word'],
    brackets: ['[word]', '[word] more'],
    'question mark': ['word？', 'word? more'],
    'question mark inside': ['word? more', 'word'],
    'full stop': ['The word.', 'The word'],
    colon: ['The **word:**', 'The word: it'],
    comma: ['word、', 'word, more'],
    'marked label': ['Tip: word', 'Tip word'],
    number: ['## 3. word', '## word'],
    link: ['A word https://a.example', 'A word'],
    'only a link': ['[word](b.md)', 'A [word](b.md)'],
    'link in the note': ['A [word](#b)', 'A [word](b.md)'],
    'link to a note': ['A [word](b.md)', 'A [word](https://a.example)'],
    'wiki link': ['A [[word]]', 'A [word]'],
    code: ['A `word`', 'A word'],
    tag: ['A <b>word</b>', 'A 3 < 4 word'],
    'check box': ['- [ ] word', '- word'],
    date: ['## 2024-03-01 word', '## word of 2024'],
    arrow: ['A word -> more', 'A word - more'],
    equals: ['A word = more', 'A word'],
    'colon inside': ['A word: more', 'A word'],
    slash: ['A word/more', 'A word'],
    'bracket at end': ['A word (more)', 'A (word) more'],
    quoted: ['“A word”', 'A “word”'],
    capital: ['Ünder word', 'under word'],
    'small letter': ['under word', 'Under word'],
    emoji: ['A word 🔥', 'A word →'],
    struck: ['A ~~struck~~ word', 'A word'],
    exclamation: ['A word!', 'A word! more'],
    limit: ['A word (500자 이내)', 'A word (자 500)'],
  };
  for (const [name, [text, without]] of Object.entries(ONE)) {
    it(`is ${name}, or is not`, () => {
      assert.deepEqual([known(text, 'word').get(name), known(without, 'word').get(name)], [1, 0]);
    });
  }

  it('is what it has a label for', () => {
    const labels = ['question label', 'answer label', 'other label'];
    const of = (text: string): string => said(known(text, 'word'), (name) => labels.includes(name));
    assert.deepEqual([of('Tip: word'), of('word')], ['other label', '']);
  });

  it('is an aside, or is not', () => {
    assert.deepEqual([known('- References', 'Ref').get('aside'), known('- References of it', 'Ref').get('aside')], [1, 0]);
  });

  it('is how long and how deep it is', () => {
    const of = (text: string, ...names: string[]): (number | undefined)[] => names.map((name) => known(text, 'word').get(name));
    assert.deepEqual(of('#### a word', 'level', 'length', 'words'), [4, Math.fround(Math.log2(7)), Math.fround(Math.log2(3))]);
    assert.deepEqual(of('- other\n  - word', 'indent', 'level'), [2, 0]);
  });

  it('is the part of each script in it', () => {
    const of = (text: string): string => said(known(text, text), (name) => ['latin', 'hangul', 'han', 'kana', 'digits'].includes(name));
    assert.equal(of('ab CD'), 'latin 0.8');
    assert.equal(of('가힣 a'), 'latin 0.25, hangul 0.5');
    assert.equal(of('面接のコツ'), 'han 0.4, kana 0.6');
    assert.equal(of('w 09 년 1'), 'latin 0.13, hangul 0.13, digits 0.38');
  });

  it('has an example here for each name', () => {
    const others = ['aside', 'level', 'indent', 'length', 'words', 'question label', 'answer label', 'other label', 'latin', 'hangul', 'han', 'kana', 'digits'];
    assert.deepEqual(
      OWN.filter((name) => !(name in ONE) && !others.includes(name)),
      [],
    );
  });
});

const NOTE = `# Interview at Acme

## Processes

What a process is
- [x] Explain the **scheduler**:
  1. Round robin
  2. Shortest job first
- What is a thread?
  Code and stack.

\`\`\`c
fork();
\`\`\`

### Deadlock
> Four conditions

---
When does it come?
`;

describe('What stands around a line', () => {
  for (const [words, around] of Object.entries({
    'What a process':
      'nested item follows, follows at once, length of next 4.95, below title, gap above 2, gap below, extent 2.81, titles above 2, place 0.13, place from top 1.5',
    scheduler:
      'nested item follows, follows at once, length of next 3.58, indent of next 2, below text, gap above, gap below, extent 1.58, titles above 2, place 0.25, place from top 2',
    'Round robin':
      'next item follows, follows at once, length of next 4.25, below item, below colon, gap above, gap below, empty, titles above 2, place 0.25, place from top 2.5, nested',
    Shortest:
      'next item follows, follows at once, length of next 4.17, next asks, indent of next -2, below item, below alike, gap above, gap below, empty, titles above 2, place 0.38, place from top 2.5, nested',
    'thread?':
      'text follows, follows at once, length of next 4, indent of next 2, below item, gap above, gap below, extent 1.58, titles above 2, place 0.5, place from top 3',
    Deadlock: 'follows at once, quote follows, length of next 4, gap above 4, gap below, extent 2, titles above 2, place 0.75, place from top 3.5',
    Four: 'length of next 2, below title, gap above, gap below 2, extent 1.58, titles above 3, place 0.75, place from top 3.5',
    'When does': 'last, below rule, gap above, gap below 4, empty, titles above 3, place 0.88, place from top 3.5',
  })) {
    it(`is known of “${words}”`, () => {
      assert.equal(
        said(known(NOTE, words), (name) => (AROUND as readonly string[]).includes(name)),
        around,
      );
    });
  }

  it('is a title, a table, code or an answer', () => {
    const of = (text: string): string => said(known(text, 'word'), (name) => /^[^:]*follows$|^first|^below q|^below a|^slot|toggle/.test(name));
    assert.equal(of('## word\n\n### Lower'), 'lower title follows, first title');
    assert.equal(of('## word\n\n## Next'), 'title follows, first title');
    assert.equal(of('a word\n\n```c\nx\n```'), 'code follows');
    assert.equal(of('a word\n\n| a | b |\n|---|---|\n| 1 | 2 |'), 'table follows');
    assert.equal(of('a word\n\nTip: more'), 'text follows, other label follows');
    assert.equal(of('## Q. What is it?\n\n### word\n\nmore'), 'text follows, below question');
  });
});

describe('What is known of several lines together', () => {
  it('counts those of the same form, in a list, a section and the note', () => {
    const of = (words: string): string => said(known(NOTE, words), (name) => name.startsWith('list: '));
    const list =
      'list: size 1.5, list: question mark 0.5, list: length 4.38, list: nested item follows 0.5, list: text follows 0.5, list: extent 1.56, list: colon 0.5';
    assert.deepEqual([of('scheduler'), of('thread?')], [list, list]);
    assert.equal(of('Round robin'), 'list: size 1.5, list: counted, list: length 3.94, list: number, list: empty');
    const all = known(NOTE, 'Round robin');
    const sameIn = (where: string): string => said(all, (name) => name.startsWith(`${where}: `)).replaceAll(`${where}: `, 'list: ');
    assert.equal(sameIn('section'), of('Round robin'));
    assert.ok(sameIn('form').startsWith(of('Round robin')));
  });

  it('tells where in its list, its section and the note a form stands', () => {
    const of = (words: string): string =>
      said(known(NOTE, words), (name) => /^form: (?:place|part|sections|span|begins|order|shorter|forms|leads)/.test(name)).replaceAll('form: ', '');
    assert.equal(
      of('scheduler'),
      'part of list 0.38, part of section 0.31, part of note 0.19, sections, span 0.56, begins 0.25, shorter 0.44, forms 3.25, leads',
    );
    assert.equal(
      of('thread?'),
      'place in list 0.5, part of list 0.38, part of section 0.31, part of note 0.19, sections, span 0.56, begins 0.25, shorter 0.44, forms 3.25',
    );
    assert.equal(of('Round robin'), 'part of list, part of section 0.31, part of note 0.19, sections, span 0.25, begins 0.25, order, forms 3.25, leads');
  });

  it('tells what the note is made of', () => {
    const of = (text: string, words: string): string =>
      said(known(text, words), (name) =>
        /^note: (?:lines|candidates|claimed|front matter|badges|form to report|heading|item|text|quote|code|row)$/.test(name),
      ).replaceAll('note: ', '');
    assert.equal(of(NOTE, 'Four'), 'lines 3.75, candidates 3.5, heading 0.25, item 0.31, text 0.25, quote 0.06, code 0.06');
    assert.equal(of('---\ntitle: A\n---\n\nQ. What is it?\n\nA. It is.\n\nword', 'word'), 'lines 2, candidates 1.5, claimed, front matter, text');
  });

  it('tells what file, folders and titles say', () => {
    const of = (text: string, ...path: string[]): string =>
      said(
        known(text, 'word', path),
        (name) =>
          /^(?:file|folders|note|section|titles|item around|plain text)(?:$|:)/.test(name) &&
          !/^note: (?:[a-hj-z]|item)/.test(name) &&
          !/^section: (?:[a-hj-z])/.test(name),
      );
    assert.equal(of('word', 'interviewQuestions.txt'), 'file: questions, file: interview, folders, plain text');
    assert.equal(of('word', 'interview', 'java.md'), 'folders: interview, folders 2');
    assert.equal(of('# Interview\n\n## Java\n\n- word'), 'note: interview, titles: interview');
  });
});
