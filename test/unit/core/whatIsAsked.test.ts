import assert from 'node:assert/strict';
import { askingOf } from '../../../src/core/notes/asking';
import { readNote } from '../../../src/core/notes/readNote';
import { read } from '../read';

describe('What a question says', () => {
  for (const [written, text] of [
    ['Difference between == and ===?', 'Difference between == and ===?'],
    ['What is ==marked== here?', 'What is marked here?'],
    ['What do *args and **kwargs mean?', 'What do *args and **kwargs mean?'],
    ['What is **bold** and __strong__?', 'What is bold and strong?'],
    ['Why DTO?<br>Explain.', 'Why DTO? Explain.'],
    ['〇〇の経験はありますか', '〇〇の経験はありますか'],
    ['401 (Unauthorized) or 403: which?', '401 (Unauthorized) or 403: which?'],
  ] as const) {
    it(`is "${text}" for "${written}"`, () => assert.deepEqual(read(`### Q. ${written}\n`), [`${text} | empty`]));
  }
});

describe('What asks', () => {
  it('is no longer than 600 letters', () => {
    const { weight } = askingOf(`${'a'.repeat(599)}?`);
    assert.deepEqual([weight, askingOf(`${'a'.repeat(600)}?`).weight], [1, 0]);
  });
});

describe('A question that is written as code', () => {
  it('is called without its number', () => {
    assert.deepEqual(read('# Interview questions\n\n## `1. Which oven?`\n\n## `2. Which flour?`\n'), ['Which oven? | empty', 'Which flour? | empty']);
  });
});

describe('What stands behind a question on its line', () => {
  const ask = (line: string): string[] => read(`# Interview questions\n\n- ${line}\n- What is rye?\n- Why bake at night?\n`).slice(0, 1);

  it('is neither asked nor an answer, if it is an address in brackets', () => {
    assert.deepEqual(ask('What is yeast? (https://example.org/yeast)'), ['What is yeast? | empty']);
    assert.deepEqual(ask('What is yeast? - It is a fungus (https://example.org/yeast)'), [
      'What is yeast? | answered | own: It is a fungus (https://example.org/yeast)',
    ]);
    assert.deepEqual(ask('[What is yeast?](https://example.org/yeast)'), ['What is yeast? | empty']);
  });

  it('belongs to it, if it asks as well, also with an example in brackets', () => {
    assert.deepEqual(ask('**What is an oven?** Which kinds (deck, rack etc.) are there?'), [
      'What is an oven? Which kinds (deck, rack etc.) are there? | empty',
    ]);
  });
});

describe('Follow-ups', () => {
  const followUps = (note: string) => readNote(note).questions.map(({ text, followUps }) => [text, ...followUps.map((one) => one.text)].join(' > '));

  it('may stand behind their label, or in a heading below the question', () => {
    assert.deepEqual(followUps('### Q. Why?\n\nSo.\n\n**꼬리질문:** 언제 쓰나요?\n'), ['Why? > 언제 쓰나요?']);
    assert.deepEqual(followUps('### Q. Why?\n\nSo.\n\n#### 꼬리질문: 언제 쓰나요?\n\n지금.\n'), ['Why? > 언제 쓰나요?']);
  });
});
