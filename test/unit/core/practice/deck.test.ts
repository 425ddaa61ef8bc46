import assert from 'node:assert/strict';
import type { Choice, What } from '../../../../src/core/practice/choice';
import { countOf, sumOf } from '../../../../src/core/outline/count';
import { idOfGroup } from '../../../../src/core/outline/groups';
import { deckOf, deckSize } from '../../../../src/core/practice/deck';
import { Desk } from './desk';

const A = `# A
## One
### Q. First?
Yes.

<details>
<summary>Why?</summary>

Because.

</details>
<details>
<summary>Where?</summary>
</details>

### Q. Second?
## Two
### Q. Third?
A. TODO
`;
const B = '### Q. Fourth?\nYes.\n\n### Q. Fifth?\nYes.\n';

const desk = (): Desk => new Desk({ 'dir/a': A, 'dir/b': B });

function asked(from: Desk, what: What, more: Partial<Choice> = {}, random = (): number => 0): string[] {
  return deckOf({ what, order: 'document', ...more }, from.index, from, random).map(({ text }) => text);
}

const EVERYTHING = ['First?', 'Why?', 'Where?', 'Second?', 'Third?', 'Fourth?', 'Fifth?'];

describe('What a person is asked', () => {
  const choices: readonly (readonly [string, What, readonly string[]])[] = [
    ['everything', { kind: 'everything' }, EVERYTHING],
    ['what has no answer, no follow-up without its question', { kind: 'unanswered' }, ['Second?', 'Third?']],
    ['those of a status, with their follow-ups', { kind: 'status', status: 'answered' }, ['First?', 'Why?', 'Where?', 'Fourth?', 'Fifth?']],
    ['a note', { kind: 'within', id: 'dir/b' }, ['Fourth?', 'Fifth?']],
    ['a folder', { kind: 'within', id: 'dir' }, EVERYTHING],
    ['a section', { kind: 'within', id: 'dir/a#/0:A\nTwo' }, ['Third?']],
    ['a question and its follow-ups', { kind: 'within', id: 'dir/a#0:First?' }, ['First?', 'Why?', 'Where?']],
    ['a follow-up', { kind: 'within', id: 'dir/a#0:First?\n0:Why?' }, ['Why?']],
    ['the row of a status', { kind: 'within', id: '#placeholder' }, ['Third?']],
    ['some, as they are written', { kind: 'these', ids: ['id:dir/b#0:Fifth?', 'dir/a#0:First?\n0:Where?', 'gone'] }, ['Where?', 'Fifth?']],
    [
      'what counts for a target, with their follow-ups',
      { kind: 'target', keys: ['dir/a#0:First?', 'dir/b#0:Fifth?', 'gone'] },
      ['First?', 'Why?', 'Where?', 'Fifth?'],
    ],
    ['what is not there', { kind: 'within', id: 'dir/a#0:Gone?' }, []],
    ['a note that is not there', { kind: 'within', id: 'di' }, []],
  ];
  for (const [name, what, texts] of choices) {
    it(`is ${name}`, () => assert.deepEqual(asked(desk(), what), texts));
  }

  it('is what is due, and nothing that is only near it', () => {
    const some = desk();
    some.dueTexts = ['First?'];
    assert.deepEqual(asked(some, { kind: 'due' }), ['First?']);
    some.dueTexts = ['Fifth?', 'Where?', 'Second?'];
    assert.deepEqual(asked(some, { kind: 'due' }), ['Where?', 'Second?', 'Fifth?']);
    assert.deepEqual(asked(some, { kind: 'due' }, { order: 'due' }), ['Fifth?', 'Where?', 'Second?']);
  });

  it('is the first few for who never practiced and asks for what is due, those with an answer first', () => {
    assert.deepEqual(asked(desk(), { kind: 'due' }), ['First?', 'Second?', 'Third?', 'Fourth?', 'Fifth?']);
    const two = Object.assign(desk(), { newPerDay: 2 });
    assert.deepEqual(asked(two, { kind: 'due' }), ['First?', 'Fourth?']);
    two.knows('First?', { suspended: true });
    assert.deepEqual(asked(two, { kind: 'due' }), ['Fourth?', 'Fifth?']);
    two.knows('Fifth?', { due: { day: 9 } });
    assert.deepEqual(asked(two, { kind: 'due' }), []);
  });

  it('is what has a tag, with what follows up', () => {
    const some = new Desk({ a: '### Q. One? #Net\nYes.\n\n<details>\n<summary>Why?</summary>\n\nSo.\n\n</details>\n\n### Q. Two?\nYes.\n' });
    assert.deepEqual(asked(some, { kind: 'tag', tag: 'net' }), ['One?', 'Why?']);
    assert.deepEqual(asked(some, { kind: 'within', id: idOfGroup({ kind: 'tag', tag: 'Net' }) }), ['One?', 'Why?']);
  });

  it('is nothing that is suspended, unless it is named', () => {
    const some = desk().knows('First?', { suspended: true }).knows('Fourth?', { suspended: true }).knows('Where?', { suspended: true });
    assert.deepEqual(asked(some, { kind: 'everything' }), ['Why?', 'Second?', 'Third?', 'Fifth?']);
    assert.deepEqual(asked(some, { kind: 'everything' }, { cram: true }), ['Why?', 'Second?', 'Third?', 'Fifth?']);
    assert.deepEqual(asked(some, { kind: 'within', id: 'dir/a#0:First?' }), ['First?', 'Why?']);
    assert.deepEqual(asked(some, { kind: 'these', ids: ['id:dir/b#0:Fourth?'] }), ['Fourth?']);
  });

  it('is no more than the person wants; a follow-up is no further one', () => {
    assert.deepEqual(asked(desk(), { kind: 'everything' }, { most: 2 }), ['First?', 'Why?', 'Where?', 'Second?']);
    assert.deepEqual(asked(desk(), { kind: 'everything' }, { most: 0 }), ['First?', 'Why?', 'Where?']);
  });

  it('says what a follow-up follows up on', () => {
    const some = new Desk({ 'a%23b': '### Q. C# #1: why?\nYes.\n<details>\n<summary>Why?</summary>\n\nBecause.\n\n</details>\n' });
    const deck = deckOf({ what: { kind: 'everything' }, order: 'document' }, some.index, some, () => 0);
    assert.deepEqual(deck, [
      { id: 'id:a%23b#0:C# #1: why?', number: 1, text: 'C# #1: why?' },
      { id: 'id:a%23b#0:C# #1: why?\n0:Why?', number: 1, text: 'Why?', parent: 'C# #1: why?' },
    ]);
  });

  it('keeps only the beginning of a long question', () => {
    const some = new Desk({ a: `### Q. ${'a'.repeat(198)}😀${'b'.repeat(100)}?\n` });
    assert.deepEqual(asked(some, { kind: 'everything' }), [`${'a'.repeat(198)}…`]);
  });
});

describe('How many questions a person is asked', () => {
  it('is as many as the tree counts, whatever follows up on them', () => {
    const some = desk();
    const { total, unanswered } = sumOf(some.index.uris().map((uri) => countOf(some.index.get(uri)?.questions ?? [])));
    assert.deepEqual([total, unanswered], [5, 2]);
    assert.equal(deckSize({ kind: 'everything' }, some.index, some), total);
    assert.equal(deckSize({ kind: 'unanswered' }, some.index, some), unanswered);
  });

  it('is a follow-up where that is meant alone', () => {
    const some = desk();
    assert.equal(deckSize({ kind: 'within', id: 'dir/a#0:First?\n0:Why?' }, some.index, some), 1);
    some.dueTexts = ['First?', 'Why?', 'Second?'];
    assert.equal(deckSize({ kind: 'due' }, some.index, some), 2);
  });
});

describe('The order of what is asked', () => {
  it('is by what is due, then what was never practiced, then the rest', () => {
    const some = desk()
      .knows('Second?', { due: { day: 12 } })
      .knows('Fifth?', { due: { day: 11 } })
      .knows('Third?', { due: { day: 11, at: 5 } })
      .knows('Where?', { due: { day: 3 } });
    some.dueTexts = ['Where?'];
    assert.deepEqual(asked(some, { kind: 'everything' }, { order: 'due' }), ['First?', 'Why?', 'Where?', 'Fourth?', 'Fifth?', 'Third?', 'Second?']);
  });

  it('is shuffled, a follow-up always after its question', () => {
    assert.deepEqual(
      asked(desk(), { kind: 'everything' }, { order: 'shuffled' }, () => 0.999),
      [...EVERYTHING.slice(3).reverse(), ...EVERYTHING.slice(0, 3)],
    );
    assert.deepEqual(
      asked(desk(), { kind: 'everything' }, { order: 'shuffled' }, () => 0),
      ['First?', 'Why?', 'Where?', 'Fifth?', 'Fourth?', 'Third?', 'Second?'],
    );
  });
});
