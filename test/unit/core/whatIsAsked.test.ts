import assert from 'node:assert/strict';
import { readNote } from '../../../src/core/notes/readNote';
import { slice } from '../slice';

/** Each question with its status and its answers, on a line of its own. */
function read(text: string): string[] {
  return readNote(text).questions.map(({ text: question, status, answers }) => {
    const written = answers.map(({ role, range }) => `${role}: ${slice(text, range).replaceAll('\n', '⏎')}`);
    return [question, status, ...written].join(' | ');
  });
}

describe('What a question says', () => {
  for (const [written, text] of [
    ['Difference between == and ===?', 'Difference between == and ===?'],
    ['What is ==marked== here?', 'What is marked here?'],
    ['What do *args and **kwargs mean?', 'What do *args and **kwargs mean?'],
    ['What is **bold** and __strong__?', 'What is bold and strong?'],
    ['Why DTO?<br>Explain.', 'Why DTO? Explain.'],
    ['401 (Unauthorized) or 403: which?', '401 (Unauthorized) or 403: which?'],
  ] as const) {
    it(`is "${text}" for "${written}"`, () => assert.deepEqual(read(`### Q. ${written}\n`), [`${text} | empty`]));
  }
});

describe('Follow-ups', () => {
  const followUps = (note: string) => readNote(note).questions.map(({ text, followUps }) => [text, ...followUps.map((one) => one.text)].join(' > '));

  it('may stand behind their label, or in a heading below the question', () => {
    assert.deepEqual(followUps('### Q. Why?\n\nSo.\n\n**꼬리질문:** 언제 쓰나요?\n'), ['Why? > 언제 쓰나요?']);
    assert.deepEqual(followUps('### Q. Why?\n\nSo.\n\n#### 꼬리질문: 언제 쓰나요?\n\n지금.\n'), ['Why? > 언제 쓰나요?']);
  });
});
