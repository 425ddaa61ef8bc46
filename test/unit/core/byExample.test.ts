import assert from 'node:assert/strict';
import { exampleAt, readingOf, withReading } from '../../../src/core/authoring/byExample';
import { readNote } from '../../../src/core/notes/readNote';
import { written } from '../../../src/core/notes/readAs';
import { likelierFrom } from '../../../src/core/notes/votes/likely';

/** A note with a mark where the cursor is. */
function cursorIn(marked: string): { text: string; line: number; character: number } {
  const before = marked.slice(0, marked.indexOf('‸')).split('\n');
  return { text: marked.replace('‸', ''), line: before.length - 1, character: before.at(-1)?.length ?? 0 };
}

function formAt(marked: string): string | undefined {
  const { text, ...place } = cursorIn(marked);
  return exampleAt(readNote(text), place)?.form;
}

/** The questions once the line at the mark stands for all of its form. */
function afterExample(marked: string, asks: boolean, onlySection = false): string[] {
  const { text, ...place } = cursorIn(marked);
  const example = exampleAt(readNote(text), place);
  assert.ok(example);
  const readAs = withReading([], readingOf(example, asks, onlySection));
  return readNote(text, { path: [], readAs })
    .questions.flatMap((question) => [question, ...question.followUps])
    .map((question) => question.text);
}

const TABLE = '| Area | Topic | Notes |\n|---|---|---|\n| os | paging | later |\n| net | sockets | none |\n';

describe('A line is an example of its form:', () => {
  const forms: readonly [string, string | undefined][] = [
    ['# Java\n\n## J‸VM\n\nA machine.\n', 'heading 2'],
    ['- tea\n- co‸ffee\n', 'list -'],
    ['- tea\n  - co‸ffee\n', 'list - 1'],
    ['1. tea\n2. co‸ffee\n', 'list 1.'],
    ['**The J‸VM**\n\nA machine.\n', 'bold line'],
    ['The J‸VM\n\nA machine.\n', 'line'],
    ['> the J‸VM\n\nA machine.\n', 'quote'],
    [TABLE.replace('paging', 'pag‸ing'), 'cell 2'],
    [TABLE.replace('os', '‸os'), 'cell 1'],
    ['<details><summary>The J‸VM</summary>\n\nA machine.\n\n</details>\n', 'summary'],
    [
      '<details><summary>What is the JVM?</summary>\n\n- a mac‸hine\n\n</details>\n\n<details><summary>What is a thread?</summary>x</details>\n',
      'inner list -',
    ],
    ['| Question | Answer |\n|---|---|\n| Wh‸at is JIT? | a compiler |\n', 'cell 1'],
    ['What is JIT?::a comp‸iler\n', 'card'],
    ['```\nco‸de\n```\n', undefined],
    ['tea\n‸\n\ncoffee\n', undefined],
    ['<!-- a com‸ment -->\n', undefined],
  ];
  for (const [text, form] of forms) it(`${form ?? 'none'}: ${text.split('\n').find((row) => row.includes('‸')) ?? ''}`, () => assert.equal(formAt(text), form));

  it('and tells the nearest title above that is no question', () => {
    const text = '# Java\n\n## Basics\n\n### What is the JVM?\n\na mac‸hine\n\n### What is a thread?\n\nx\n';
    const { text: plain, ...place } = cursorIn(text);
    const example = exampleAt(readNote(plain), place);
    assert.deepEqual(example, { form: 'line', asks: false, section: 'Basics' });
  });
});

describe('By an example, all lines of its form', () => {
  it('are questions: headings', () => assert.deepEqual(afterExample('# Trip\n\n## Pa‸ris\n\nx\n\n## Rome\n\ny\n', true), ['Paris', 'Rome']));
  it('are questions: items', () => assert.deepEqual(afterExample('- te‸a\n- milk\n', true), ['tea', 'milk']));
  it('are questions: plain lines', () => assert.deepEqual(afterExample('te‸a\n\nmilk\n', true), ['tea', 'milk']));
  it('are questions: quotes', () => assert.deepEqual(afterExample('> te‸a\n\nhot\n\n> milk\n\ncold\n', true), ['tea', 'milk']));
  it('are questions: cells of a column, with the next one as the answers', () => {
    const { text, ...place } = cursorIn(TABLE.replace('paging', 'pag‸ing'));
    const example = exampleAt(readNote(text), place);
    assert.ok(example);
    const { questions } = readNote(text, { path: [], readAs: withReading([], readingOf(example, true, false)) });
    assert.deepEqual(
      questions.map((one) => [one.text, one.status]),
      [
        ['paging', 'placeholder'],
        ['sockets', 'answered'],
      ],
    );
  });
  it('are questions: summaries of toggles', () => {
    assert.deepEqual(afterExample('<details><summary>Pa‸ris</summary>x</details>\n\n<details><summary>Rome</summary>y</details>\n', true), ['Paris', 'Rome']);
  });
  it('are questions: lines in an answer that says where it ends', () => {
    const text =
      '<details><summary>What is the JVM?</summary>\n\n- a mac‸hine\n- a tool\n\n</details>\n\n<details><summary>What is a thread?</summary>x</details>\n';
    assert.ok(afterExample(text, true).includes('a machine'));
    assert.ok(afterExample(text, true).includes('What is the JVM?'));
  });
  it('are questions but for those that look like none, where they are of two kinds', () => {
    const text = [
      '# Biology',
      'The cell',
      'It is the smallest part of all that lives, as one sees under the microscope, and so on.',
      'What does a cell e‸at?',
      'It eats sugar, and what is in the blood, as one sees under the microscope.',
      'Why do cells divide?',
      'They grow, and become too large for what they have to do, as was said above.',
    ].join('\n\n');
    assert.deepEqual(afterExample(text, true), ['What does a cell eat?', 'Why do cells divide?']);
    assert.equal(afterExample(text.replace('e‸at', 'eat').replace('The ce', 'The c‸e'), true).length, 6);
  });
  it('only below its title, if that is wanted', () => {
    const text = '# Trip\n\n## Paris\n\n- te‸a\n\n## Rome\n\n- milk\n';
    assert.deepEqual(afterExample(text, true, true), ['tea']);
    assert.deepEqual(afterExample(text, true, false), ['tea', 'milk']);
  });
  it('are none, however they are written', () => {
    assert.deepEqual(afterExample('## Wh‸at is JIT?\n\nx\n\n## What is a thread?\n\ny\n', false), []);
    assert.deepEqual(afterExample('| Question | Answer |\n|---|---|\n| Wh‸at is JIT? | a compiler |\n', false), []);
    assert.deepEqual(afterExample('What is J‸IT?::a compiler\n\nWhat is a thread?::a worker\n', false), []);
    assert.deepEqual(
      afterExample('<details><summary>What is J‸IT?</summary>x</details>\n\n<details><summary>What is a thread?</summary>y</details>\n', false),
      [],
    );
  });
});

describe('Votes on lines of one form', () => {
  it('fall apart where each kind is most alike', () => assert.equal(likelierFrom([-4, 1, -5, 0.5, -4.5, 1.5]), 0.5));
  it('do not fall apart by a little', () => assert.equal(likelierFrom([0, 0.5, 1, 0.2]), undefined));
  it('of one line do not, nor of none', () => assert.deepEqual([likelierFrom([3]), likelierFrom([])], [undefined, undefined]));
});

describe('One reading more', () => {
  const say = (readAs: string[], form: string, asks: boolean, below?: string) => withReading(readAs, { form, asks, ...(below === undefined ? {} : { below }) });

  it('comes last', () => assert.deepEqual(say(['heading 2'], 'list -', false), ['heading 2', 'not list -']));
  it('takes the place of one about the same lines', () => assert.deepEqual(say(['heading 2', 'list -'], 'heading 2', false), ['list -', 'not heading 2']));
  it('leaves what is said of another section', () => assert.deepEqual(say(['line below "A"'], 'line', true, 'B'), ['line below "A"', 'line below "B"']));
  it('about the whole note takes the place of those about its sections', () =>
    assert.deepEqual(say(['line below "A", not quote'], 'line', false), ['not quote', 'not line']));
  it('survives quotes and commas in a title', () => {
    const reading = { form: 'line', asks: true, below: 'Tea, "hot"' };
    assert.deepEqual(withReading([written(reading)], { form: 'quote', asks: true }), ['line below "Tea, hot"', 'quote']);
    assert.equal(readNote('# Tea, "hot"\n\npot\n', { path: [], readAs: [written(reading)] }).questions.length, 1);
  });
  it('turns a note on that was off', () => assert.equal(readNote('tea\n', { path: [], readAs: say(['off'], 'line', true) }).questions.length, 1));
});
