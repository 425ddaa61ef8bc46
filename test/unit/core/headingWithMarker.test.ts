import assert from 'node:assert/strict';
import { readNote } from '../../../src/core/notes/readNote';
import { slice } from '../slice';

/** Each question with its status and its answer, on a line of its own. */
function read(text: string): string[] {
  return readNote(text).questions.map(
    ({ text: question, status, answers }) => `${question} | ${status} | ${answers.map(({ range }) => slice(text, range).replaceAll('\n', '⏎')).join(' + ')}`,
  );
}

describe('A heading with a Q marker', () => {
  it('is a question, and what follows is its answer', () => {
    assert.deepEqual(read('### Q. What is TCP?\n\nA. A protocol.\n\n- ordered\n- reliable'), ['What is TCP? | answered | A protocol.⏎⏎- ordered⏎- reliable']);
  });

  for (const marker of ['Q.', 'Q:', 'Q1.', 'Q 2)', 'q3:', 'Q4', '**Q.**', 'Q：']) {
    it(`may be marked ${marker}`, () => {
      assert.deepEqual(read(`## ${marker} What is TCP?\nA protocol.`), ['What is TCP? | answered | A protocol.']);
    });
  }

  for (const title of ['Q&A', 'Questions', 'Quality: what is it?', 'Queue. What is it?', 'What is Q. about?']) {
    it(`is not the heading ${title}`, () => {
      assert.deepEqual(read(`## ${title}\n\nText.`), []);
    });
  }

  for (const label of ['A. ', 'A.', 'A: ', '**A**: ', '**A:** ', '**Answer.** ', 'Answer: ', 'A： ']) {
    it(`may have an answer labeled ${label}`, () => {
      assert.deepEqual(read(`## Q. What is TCP?\n\n${label}한 프로토콜`), ['What is TCP? | answered | 한 프로토콜']);
    });
  }

  it('keeps an answer that only looks labeled', () => {
    assert.deepEqual(read('## Q. What is AI?\n\nA.I. is a field.'), ['What is AI? | answered | A.I. is a field.']);
    assert.deepEqual(read('## Q. Why?\n\nA reason.'), ['Why? | answered | A reason.']);
  });

  it('ends at the next heading of its level, and at the next question of any level', () => {
    const text = '## Q. One?\n### Details\nMore.\n### Q. Two?\nYes.\n## Topic\nNot an answer.';
    assert.deepEqual(read(text), ['One? | answered | ### Details⏎More.', 'Two? | answered | Yes.']);
  });

  it('loses emphasis and code marks in its text', () => {
    assert.deepEqual(read('## Q. What does `let` **mean**?\nA name.'), ['What does let mean? | answered | A name.']);
  });

  it('knows the sections it stands under', () => {
    const text = '# Notes\n## Q. One?\n## Network\n### Q. Two?\n# Other\n## Q. Three?';
    assert.deepEqual(
      readNote(text).questions.map(({ section }) => section),
      [['Notes'], ['Notes', 'Network'], ['Other']],
    );
  });

  it('may be underlined, and stand after a byte order mark', () => {
    assert.deepEqual(read('\uFEFFQ. What is TCP?\n===\nA. A protocol.'), ['What is TCP? | answered | A protocol.']);
  });

  it('has a range without the bold that is around all of it', () => {
    const text = '## **Q. What is TCP?**';
    const [question] = readNote(text).questions;
    assert.ok(question);
    assert.equal(slice(text, question.range), 'What is TCP?');
  });

  it('has a label only at the very beginning of its answer', () => {
    assert.deepEqual(read('## Q. Why?\n\nA\n\n: text'), ['Why? | answered | A⏎⏎: text']);
  });

  it('is not read in a code block', () => {
    assert.deepEqual(read('```\n## Q. What?\n```\n'), []);
  });

  it('has ranges of just the question and just the answer', () => {
    for (const newline of ['\n', '\r\n', '\r']) {
      const text = ['# 면접', '', '### **Q1.** 질문? ##', '', '**A:** 답변', '두 줄', '', '## 끝'].join(newline);
      const [question] = readNote(text).questions;
      assert.ok(question);
      assert.equal(slice(text, question.range), '질문?');
      assert.equal(slice(text, question.answers[0]?.range ?? question.range), `답변${newline}두 줄`);
    }
  });

  it('knows where an answer would begin if there is none', () => {
    const at = (text: string) => readNote(text).questions[0]?.answerAt;
    assert.deepEqual(at('## Q. Why?'), { line: 0, character: 10 });
    assert.deepEqual(at('## Q. Why?\n\nA. \n\n## Next'), { line: 2, character: 3 });
  });
});
