import assert from 'node:assert/strict';
import { read } from '../read';

describe('A title between plain questions', () => {
  it('is no answer to the one above, if it is bold', () => {
    const text = '# Interview questions\n\nWhat is TCP?\n\nHow does a URL resolve?\n\n**Algorithms**\n\nHow does quicksort work?\n\nWhat is a heap?\n';
    assert.deepEqual(read(text), ['What is TCP? | empty', 'How does a URL resolve? | empty', 'How does quicksort work? | empty', 'What is a heap? | empty']);
  });

  it('is none, if it is an item right above the next', () => {
    const text =
      '# Interview questions\n\n- Ownership\nWhen did you take ownership?\n\n- Frugality\nWhen did you save money?\n\n- Trust\nHow do you earn trust?\n';
    assert.deepEqual(read(text), ['When did you take ownership? | empty', 'When did you save money? | empty', 'How do you earn trust? | empty']);
  });

  it('is no answer, if it stands apart and right above the next', () => {
    const items = '# 면접 질문\n\n- 인덱스란 무엇인가요?\n- 락이란 무엇인가요?\n\nCEO\n- 장점이 무엇인가요?\n- 목표가 무엇인가요?\n';
    assert.deepEqual(read(items), ['인덱스란 무엇인가요? | empty', '락이란 무엇인가요? | empty', '장점이 무엇인가요? | empty', '목표가 무엇인가요? | empty']);
    const numbered = '# 面经\n\n1、为什么要用索引？\n2、什么是锁？\n\n二面\n\n1、你最大的缺点是什么？\n2、为什么离职？\n';
    assert.deepEqual(read(numbered), ['为什么要用索引？ | empty', '什么是锁？ | empty', '你最大的缺点是什么？ | empty', '为什么离职？ | empty']);
  });

  it('is none, where each question has such a line: these are answers', () => {
    const text = 'Q. What is the capital of France?\n\nParis\nQ. And of Italy?\n\nRome\nQ. And of Spain?\n';
    assert.deepEqual(read(text), ['What is the capital of France? | answered | own: Paris', 'And of Italy? | answered | own: Rome', 'And of Spain? | empty']);
  });

  it('is none, where the question above has an answer: it is one, too', () => {
    const text = '# Interview questions\n\n1. What is DNS?\nIt finds addresses.\n\n2. What is TCP?\n\nA protocol\n3. What is UDP?\n';
    assert.deepEqual(read(text), ['What is DNS? | answered | own: It finds addresses.', 'What is TCP? | answered | own: A protocol', 'What is UDP? | empty']);
  });

  it('is none in a list that is numbered 1, 1, 1, with answers between', () => {
    const text = '# Interview questions\n\n1. What is DNS?\n\nFinds addresses\n\n1. What is TCP?\n\nA protocol\n\n1. What is UDP?\n';
    assert.deepEqual(read(text), ['What is DNS? | answered | own: Finds addresses', 'What is TCP? | answered | own: A protocol', 'What is UDP? | empty']);
  });

  it('is none where answers stand so and a list begins anew', () => {
    const text = '# Interview questions\n\n1. What is DNS?\n\nFinds addresses\n\n2. What is TCP?\n\nA protocol\n\n1. What is UDP?\n';
    assert.deepEqual(read(text), ['What is DNS? | answered | own: Finds addresses', 'What is TCP? | answered | own: A protocol', 'What is UDP? | empty']);
  });
});
