import assert from 'node:assert/strict';
import { languageOf } from '../../../src/core/speech/language';

describe('The language that a question is read aloud in', () => {
  const QUESTIONS: Readonly<Record<string, string>> = {
    'TCP와 UDP의 차이는 무엇인가요?': 'ko',
    TCPとUDPの違いは何ですか: 'ja',
    'TCP 和 UDP 的区别是什么？': 'zh',
    'Что такое TCP?': 'ru',
    'Sự khác nhau giữa TCP và UDP là gì?': 'vi',
    'What is TCP?': 'en',
  };
  for (const [question, language] of Object.entries(QUESTIONS)) {
    it(`is ${language} for “${question}”`, () => {
      for (const own of ['en', 'ko']) assert.equal(languageOf(question, own), language);
    });
  }

  it('is the person’s own where the letters do not tell', () => {
    assert.deepEqual(
      ['de', 'pt-br', 'zh-cn'].map((own) => languageOf('Was ist TCP?', own)),
      ['de', 'pt-br', 'en'],
    );
    assert.deepEqual(
      ['ja', 'zh-cn', 'ko'].map((own) => languageOf('自己紹介', own)),
      ['ja', 'zh-cn', 'zh'],
    );
  });
});
