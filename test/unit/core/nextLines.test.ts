import assert from 'node:assert/strict';
import { nextLines } from '../../../src/core/notes/nextLines';
import { readNote } from '../../../src/core/notes/readNote';

/** What is offered at the end of a text, each with `…` where one writes on. */
function offered(...rows: string[]): string[] {
  return offeredAt(rows.length - 1, ...rows);
}

function offeredAt(line: number, ...rows: string[]): string[] {
  return nextLines(readNote(rows.join('\n')), line, rows[line] ?? '').map(({ kind, pieces }) => `${kind} ${pieces.join('…')}`);
}

const HEADINGS = ['### Q1. What is a heap?', '', 'A. A tree.', '', '### Q2. What is a trie?', ''];

describe('At the beginning of a line is offered', () => {
  it('the label of the answer, and the next question', () => {
    assert.deepEqual(offered(...HEADINGS, ''), ['answer A. …', 'question ### Q3. …\n\nA. …']);
  });

  it('only what goes on as it was begun', () => {
    assert.deepEqual(offered(...HEADINGS, 'a'), ['answer A. …']);
    assert.deepEqual(offered(...HEADINGS, '### '), ['question ### Q3. …\n\nA. …']);
    assert.deepEqual(offered(...HEADINGS, '### q3'), ['question ### Q3. …\n\nA. …']);
    assert.deepEqual(offered(...HEADINGS, 'A tree of'), []);
    assert.deepEqual(offered(...HEADINGS, '  '), []);
  });

  it('no label where the question has an answer, or its label', () => {
    assert.deepEqual(offered(...HEADINGS, 'A. A tree of letters.', '', ''), ['question ### Q3. …\n\nA. …']);
    assert.deepEqual(offered(...HEADINGS, 'A.', ''), ['question ### Q3. …\n\nA. …']);
  });

  it('nothing where no question is', () => {
    assert.deepEqual(offered('# Diary', '', 'It rained.', ''), []);
  });

  it('above the first question, one as it', () => {
    assert.deepEqual(offeredAt(1, '# Algorithms', '', ...HEADINGS), ['question ### Q1. …\n\nA. …']);
  });

  for (const [name, rows, expected] of [
    ['labels', ['Q: What is a heap?', 'A: A tree.', '', 'Q: What is a trie?', 'A: A tree of letters.', '', ''], 'Q: …\nA: …'],
    ['numbered labels', ['**Q1.** What is a heap?', '**A1.** A tree.', '', ''], '**Q2.** …\n**A2.** …'],
    ['lists', ['# Interview questions', '', '1. What is a heap?', '   - A tree.', '2. What is a trie?', '   - Letters.', ''], '3. …\n   - …'],
    ['lists that count with ones', ['# Questions', '', '1. What is a heap?', '', '1. What is a trie?', '', '1. What is a list?', ''], '1. …'],
    ['numbers with zeros', ['## Q08. What is a heap?', '', 'A tree.', '', '## Q09. What is a trie?', '', ''], '## Q10. …\n\n…'],
    ['bold lines', ['# Interview questions', '', '**What is a heap?**', '', 'A tree.', '', '**What is a trie?**', '', 'Letters.', '', ''], '**…**\n\n…'],
    [
      'toggles',
      ['heap', 'trie'].flatMap((it) => ['<details>', `<summary>What is a ${it}?</summary>`, '', 'A tree.', '', '</details>', '']),
      '<details>\n<summary>…</summary>\n\n…\n\n</details>',
    ],
    ['tables', ['| # | Question | Answer |', '|---|---|---|', '| 1 | What is a heap? | A tree. |', '| 2 | What is a trie? | |', ''], '| 3 | … | … |'],
    ['circled numbers', ['③', '④'].flatMap((number) => [`## ${number} What is a trie?`, '', 'A. Letters.', '']), '## ⑤ …\n\nA. …'],
    ['ideographs', ['九', '十'].flatMap((number) => [`## ${number}、什么是锁？`, '', '答：一个标志。', '']), '## 十一、…\n\n答：…'],
    ['parts', ['## 1-1. What is a heap?', '', 'A tree.', '', '## 1-2. What is a trie?', '', 'Letters.', ''], '## 1-3. …\n\n…'],
    ['Korean labels', ['### 질문 1. 힙은 무엇인가요?', '', '답변: 트리입니다.', '', ''], '### 질문 2. …\n\n답변: …'],
  ] as const) {
    it(`the next question in a note of ${name}`, () => {
      assert.deepEqual(offered(...rows), [`question ${expected}`]);
    });
  }

  it('a question that is not done yet', () => {
    assert.deepEqual(offered('### ✅ Q1. What is a heap?', '', 'A tree.', '', ''), ['question ### Q2. …\n\n…']);
  });
});
