import assert from 'node:assert/strict';
import { outlineFor, saysNothing } from '../../../../src/core/practice/outline';

describe('The outline of a story', () => {
  it('is in the language of its question', () => {
    assert.equal(outlineFor('Tell me about a conflict.'), '- Situation: \n- Task: \n- Action: \n- Result: ');
    assert.match(outlineFor('갈등을 해결한 경험을 말해 주세요.'), /^- 상황: \n- 과제: \n- 행동: \n- 결과: $/);
    assert.match(outlineFor('請談談你的失敗經驗。'), /^- 情境: /);
    assert.match(outlineFor('Расскажите о конфликте.'), /^- Situation: /);
  });

  it('says nothing by itself', () => {
    for (const question of ['Why?', '왜?']) assert.ok(saysNothing(`\n${outlineFor(question)}\r\n`));
    assert.ok(saysNothing(''));
    assert.ok(!saysNothing(`${outlineFor('Why?')}we won.`));
  });
});
