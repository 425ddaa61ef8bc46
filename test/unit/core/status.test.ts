import assert from 'node:assert/strict';
import { readNote } from '../../../src/core/notes/readNote';

function judge(body: string): string {
  const [question] = readNote(`## Q. Why?\n${body}\n\n## Q. Next?`).questions;
  return `${question?.status ?? ''}: ${question?.reason ?? ''}`;
}

describe('An answer', () => {
  it('is empty if nothing is written', () => {
    assert.equal(judge(''), 'empty: nothing-written');
    assert.equal(judge('\n  \n'), 'empty: nothing-written');
  });

  it('is empty if only its label is', () => {
    for (const label of ['A.', 'A:', '**A**:', 'A. \n\n', 'A. <br/>']) assert.equal(judge(label), 'empty: only-a-label');
  });

  it('is empty if there are only tips for it', () => {
    assert.equal(judge('**Tips to Answer:**\n- Keep it short\n- Smile'), 'empty: only-a-hint');
  });

  for (const markup of [
    '>',
    '&nbsp;',
    '~~~\n~~~',
    '___',
    '<!-- a --> <!-- b',
    '<br>',
    '<!-- later -->',
    '---',
    '```js\n```',
    '<p></p>',
    '* * *',
    '[docs]: https://a.b/c',
    '[a b]: <./c.md> "C"\n[d]: #e',
  ]) {
    it(`is empty if it is only ${markup.replaceAll('\n', ' ')}`, () => {
      assert.equal(judge(markup), 'empty: only-markup');
    });
  }

  for (const mark of [
    '-',
    '- -',
    '1.',
    'TODO',
    'A. tbd',
    'A. ____',
    '[Definition]',
    '추가예정',
    'A. (작성 필요)',
    '...',
    '未記入',
    '> 📝',
    '> [!answer]-',
    '> [!faq]+\n> TODO',
    '답변을 적어주세요',
    '> 여기에 작성해주세요.',
    '回答を記入してください。',
    '请在此作答',
    'Please write your answer here.',
  ]) {
    it(`is only its place if it is ${mark}`, () => {
      assert.equal(judge(mark), 'placeholder: placeholder');
    });
  }

  for (const text of [
    '```html\n<!-- code -->\n```',
    '<img src="a.png">',
    'A. <b>x</b>',
    'A.\n\n- x',
    'Because.',
    '[^1]: https://a.b/c',
    '[Yes]: because.',
    '[A]: TCP/IP',
    '[답]: Node.js',
    '[Answer]: https://a.b/c',
    '- one',
    '![diagram](a.png)',
    '```js\nlet a\n```',
    '| a |\n|---|\n| b |',
    '<b>x</b>',
    '不能为空',
    '단점은 없음',
  ]) {
    it(`is there if it is ${text.replaceAll('\n', ' ')}`, () => {
      assert.equal(judge(text), 'answered: text');
    });
  }
});
