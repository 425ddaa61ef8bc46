import assert from 'node:assert/strict';
import { applyEdits, writeAnswer } from '../../../src/core/authoring';
import { readNote } from '../../../src/core/notes/readNote';
import { Lines } from '../../../src/core/text/lines';

/** The note after *Write the answer here* for its first question that is not answered, with `|` where the cursor is, `[…]` around what is selected. */
function after(text: string): string {
  const note = readNote(text);
  const question = note.questions.find(({ status }) => status === 'empty' || status === 'placeholder');
  assert.ok(question, 'a question that is not answered');
  const writing = writeAnswer(note, question);
  assert.ok(writing, 'a place for the answer');
  const result = applyEdits(text, writing.edits);
  const lines = new Lines(result);
  const [start, end] = [lines.offset(writing.select.start), lines.offset(writing.select.end)];
  if (start === end) return `${result.slice(0, start)}|${result.slice(start)}`;
  return `${result.slice(0, start)}[${result.slice(start, end)}]${result.slice(end)}`;
}

const WAYS: Record<string, [before: string, after: string]> = {
  'below a heading, with a blank line around': [
    '# Interview questions\n\n## What is an index?\n## Why SQL?\n\nIt is declarative.\n',
    '# Interview questions\n\n## What is an index?\n\n|\n\n## Why SQL?\n\nIt is declarative.\n',
  ],
  'behind the label that is there': [
    '## Q. 인덱스란?\n\nA.\n\n## Q. 왜 SQL인가요?\n\nA. 선언적이라서.\n',
    '## Q. 인덱스란?\n\nA. |\n\n## Q. 왜 SQL인가요?\n\nA. 선언적이라서.\n',
  ],
  'with the label that the others have': [
    'Q. 인덱스란?\n\nQ. 왜 SQL인가요?\n답변: 선언적이라서.\n',
    'Q. 인덱스란?\n답변: |\n\nQ. 왜 SQL인가요?\n답변: 선언적이라서.\n',
  ],
  'with the label that goes with that of the question': [
    '**질문:** 인덱스란?\n\n**질문:** 왜 SQL인가요?\n',
    '**질문:** 인덱스란?\n\n**답변:** |\n\n**질문:** 왜 SQL인가요?\n',
  ],
  'with the label that most of the answers around have, though they have three': [
    '# Questions\n\n### What is a stack?\n\nA. A pile.\n\n### What is a queue?\n\nA. A line.\n\n### What is a heap?\n\n### What is a tree?\n\n**Answer:** Nodes.\n\n### What is a list?\n\nA row.\n\n### What is a map?\n\nPairs.\n\n### What is a set?\n\nKeys.\n',
    '# Questions\n\n### What is a stack?\n\nA. A pile.\n\n### What is a queue?\n\nA. A line.\n\n### What is a heap?\n\nA. |\n\n### What is a tree?\n\n**Answer:** Nodes.\n\n### What is a list?\n\nA row.\n\n### What is a map?\n\nPairs.\n\n### What is a set?\n\nKeys.\n',
  ],
  'without a label where most of the answers around have none': [
    '# Questions\n\n### What is a stack?\n\nA. A pile.\n\n### What is a queue?\n\nA. A line.\n\n### What is a list?\n\nA row.\n\n### What is a heap?\n\n### What is a map?\n\nPairs.\n\n### What is a set?\n\n- Keys.\n',
    '# Questions\n\n### What is a stack?\n\nA. A pile.\n\n### What is a queue?\n\nA. A line.\n\n### What is a list?\n\nA row.\n\n### What is a heap?\n\n|\n\n### What is a map?\n\nPairs.\n\n### What is a set?\n\n- Keys.\n',
  ],
  'with the label that answers to questions of other forms have': [
    '# 면접 질문\n\n### Q. 인덱스란 무엇인가요?\n\nA. 정렬된 구조입니다.\n\n### 트랜잭션이란 무엇인가요?\n\n**Q. 락이란 무엇인가요?**\n\nA. 접근을 막습니다.\n',
    '# 면접 질문\n\n### Q. 인덱스란 무엇인가요?\n\nA. 정렬된 구조입니다.\n\n### 트랜잭션이란 무엇인가요?\n\nA. |\n\n**Q. 락이란 무엇인가요?**\n\nA. 접근을 막습니다.\n',
  ],
  'with their label in an item, too': [
    '# Questions\n\n### What is a stack?\n\nA: A pile.\n\n### What is a queue?\n\nA: A line.\n\n## More\n\n1. What is a heap?\n2. What is a tree?\n',
    '# Questions\n\n### What is a stack?\n\nA: A pile.\n\n### What is a queue?\n\nA: A line.\n\n## More\n\n1. What is a heap?\n   - A: |\n2. What is a tree?\n',
  ],
  'with the label that waits for answers elsewhere': [
    '# 면접 질문\n\n### 스택이란 무엇인가요?\n\n쌓은 것입니다.\n\n### 힙이란 무엇인가요?\n\n### 큐란 무엇인가요?\n\n답변: TODO\n\n### 트리란 무엇인가요?\n\n답변:\n',
    '# 면접 질문\n\n### 스택이란 무엇인가요?\n\n쌓은 것입니다.\n\n### 힙이란 무엇인가요?\n\n답변: |\n\n### 큐란 무엇인가요?\n\n답변: TODO\n\n### 트리란 무엇인가요?\n\n답변:\n',
  ],
  'with A. where Q. is': ['### Q. What is an index?\n\n### Q. Why SQL?\n', '### Q. What is an index?\n\nA. |\n\n### Q. Why SQL?\n'],
  'in a list, with its bullet and indentation': [
    '# Interview questions\n\n* Why SQL?\n    * It is declarative.\n* What is an index?\n* Why not?\n',
    '# Interview questions\n\n* Why SQL?\n    * It is declarative.\n* What is an index?\n    * |\n* Why not?\n',
  ],
  'in a list that is numbered': [
    '# 면접 질문\n\n1. 인덱스란 무엇인가요?\n2. 왜 SQL인가요?\n',
    '# 면접 질문\n\n1. 인덱스란 무엇인가요?\n   - |\n2. 왜 SQL인가요?\n',
  ],
  'in a list, as the numbers get wider': [
    '# Questions\n\n9. Why SQL?\n   It is declarative.\n10. What is an index?\n11. Why not?\n',
    '# Questions\n\n9. Why SQL?\n   It is declarative.\n10. What is an index?\n    |\n11. Why not?\n',
  ],
  'in a list with a label where follow-ups stand in the item': [
    '# Interview questions\n\n- What is an index?\n  - Why not always?\n- Tell me about a conflict.\n- 갈등을 해결한 경험을 말해 주세요.\n',
    '# Interview questions\n\n- What is an index?\n  - 내 답변: |\n  - Why not always?\n- Tell me about a conflict.\n- 갈등을 해결한 경험을 말해 주세요.\n',
  ],
  'in a list with tabs': ['# Questions\n\n- Why SQL?\n\t- So.\n- What is an index?\n', '# Questions\n\n- Why SQL?\n\t- So.\n- What is an index?\n\t- |\n'],
  'on the line of the question': [
    '# Questions\n\n- **Why SQL?** It is declarative.\n- **What is an index?**\n- **Why not?**\n- **How?**\n',
    '# Questions\n\n- **Why SQL?** It is declarative.\n- **What is an index?** |\n- **Why not?**\n- **How?**\n',
  ],
  'between bold marks, as the others are': ['## Q. Why?\n\n**A. So.**\n\n## Q. How?\n', '## Q. Why?\n\n**A. So.**\n\n## Q. How?\n\n**A. |**\n'],
  'in a callout, as the others are': [
    '### Q. Why?\n\n> [!answer]-\n> So.\n\n### Q. How?\n',
    '### Q. Why?\n\n> [!answer]-\n> So.\n\n### Q. How?\n\n> [!answer]-\n> |\n',
  ],
  'in the callout that is there': ['### Q. Why?\n\n> [!answer]-\n\n### Q. How?\n', '### Q. Why?\n\n> [!answer]-\n> |\n\n### Q. How?\n'],
  'on the line that the callout has': ['### Q. Why?\n\n> [!answer]\n>\n\n### Q. How?\n', '### Q. Why?\n\n> [!answer]\n> |\n\n### Q. How?\n'],
  'over what keeps its place in a callout': ['### Q. Why?\n\n> [!answer]\n> TODO\n\n### Q. How?\n', '### Q. Why?\n\n> [!answer]\n> [TODO]\n\n### Q. How?\n'],
  'in a toggle': [
    '<details>\n<summary>Q1. What is an index?</summary>\n</details>\n\n<details>\n<summary>Q2. Why SQL?</summary>\n\nSo.\n\n</details>\n',
    '<details>\n<summary>Q1. What is an index?</summary>\n\n|\n\n</details>\n\n<details>\n<summary>Q2. Why SQL?</summary>\n\nSo.\n\n</details>\n',
  ],
  'in a toggle on one line': [
    '<details><summary>Q1. What is an index?</summary></details>\n',
    '<details><summary>Q1. What is an index?</summary>\n\n|\n\n</details>\n',
  ],
  'in a toggle, within the tags that are there': [
    '<details>\n<summary>Q1. Why SQL?</summary><br><b>\nSo.\n</b></details>\n\n<details>\n<summary>Q2. Why not?</summary><br><b>\n</b></details>\n',
    '<details>\n<summary>Q1. Why SQL?</summary><br><b>\nSo.\n</b></details>\n\n<details>\n<summary>Q2. Why not?</summary><br><b>\n|\n</b></details>\n',
  ],
  'in a toggle for answers': [
    '## Q1. 왜 SQL인가요?\n\n<details>\n<summary>답변</summary>\n\n선언적이라서.\n\n</details>\n\n## Q2. 인덱스란?\n',
    '## Q1. 왜 SQL인가요?\n\n<details>\n<summary>답변</summary>\n\n선언적이라서.\n\n</details>\n\n## Q2. 인덱스란?\n\n<details>\n<summary>답변</summary>\n\n|\n\n</details>\n',
  ],
  'below a heading for the answer': [
    '### Two sums\n\n#### 문제\n\nFind two numbers.\n\n#### 답안\n\n### Next\n',
    '### Two sums\n\n#### 문제\n\nFind two numbers.\n\n#### 답안\n\n|\n\n### Next\n',
  ],
  'with a heading for the answer, as the others have one': [
    '## Q1. Why SQL?\n\n### Answer\n\nSo.\n\n## Q2. What is an index?\n\n## Q3. Why not?\n',
    '## Q1. Why SQL?\n\n### Answer\n\nSo.\n\n## Q2. What is an index?\n\n### Answer\n\n|\n\n## Q3. Why not?\n',
  ],
  'in a callout': [
    '## Q1. 왜 SQL인가요?\n\n> ✏️ 선언적이라서.\n\n## Q2. 왜 아닌가요?\n\n> ✏️ 느려서.\n\n## Q3. 인덱스란?\n',
    '## Q1. 왜 SQL인가요?\n\n> ✏️ 선언적이라서.\n\n## Q2. 왜 아닌가요?\n\n> ✏️ 느려서.\n\n## Q3. 인덱스란?\n\n> ✏️ |\n',
  ],
  'in the cell of a table': [
    '| Question | Answer | Tag |\n|---|---|---|\n| What is an index? |  | db |\n',
    '| Question | Answer | Tag |\n|---|---|---|\n| What is an index? | | | db |\n',
  ],
  'in a cell without blanks': ['| Question | Answer |\n|---|---|\n| What is an index? ||\n', '| Question | Answer |\n|---|---|\n| What is an index? | | |\n'],
  'in a cell that is not there': ['| Question | Answer |\n|---|---|\n| What is an index? |\n', '| Question | Answer |\n|---|---|\n| What is an index? | | |\n'],
  'behind the sign of a card': ['#flashcards\n\nWhat is an index?::\n', '#flashcards\n\nWhat is an index?::|\n'],
  'below the sign of a card': ['What is an index?\n?\n\nWhy SQL?\n?\nSo.\n', 'What is an index?\n?\n|\n\nWhy SQL?\n?\nSo.\n'],
  'in the first part of a story': [
    '1. Tell me of a conflict.\n   - Situation:\n   - Task:\n2. Tell me of a failure.\n   - Situation:\n   - Task:\n',
    '1. Tell me of a conflict.\n   - Situation: |\n   - Task:\n2. Tell me of a failure.\n   - Situation:\n   - Task:\n',
  ],
  'beside a model answer': [
    '1. Why SQL?\n   Your answer: So.\n   Model answer: It is declarative.\n2. What is an index?\n   Model answer: A tree.\n',
    '1. Why SQL?\n   Your answer: So.\n   Model answer: It is declarative.\n2. What is an index?\n   Your answer: |\n   Model answer: A tree.\n',
  ],
  'behind a hint': ['**Q1.** 왜 SQL인가요?\n\n> 💡 선언적\n\n**Q2.** 인덱스란?\n', '**Q1.** 왜 SQL인가요?\n\n> 💡 선언적\n\n**A1.** |\n\n**Q2.** 인덱스란?\n'],
  'in blank lines that are there': ['## Q1. Why SQL?\n\n\n\n## Q2. Why not?\n\nSo.\n', '## Q1. Why SQL?\n\n|\n\n## Q2. Why not?\n\nSo.\n'],
  'with the line ends of the note': ['### Q. Why SQL?\r\n### Q. Why not?\r\n', '### Q. Why SQL?\r\n\r\nA. |\r\n\r\n### Q. Why not?\r\n'],
  'over a placeholder': ['### Q. Why SQL?\n\nA. TODO\n', '### Q. Why SQL?\n\nA. [TODO]\n'],
  'over a placeholder in an item': ['# Questions\n\n- Why SQL?\n  - (작성 예정)\n- Why not?\n', '# Questions\n\n- Why SQL?\n  - [(작성 예정)]\n- Why not?\n'],
  'behind an item without text': ['# Questions\n\n- Why SQL?\n  -\n- Why not?\n', '# Questions\n\n- Why SQL?\n  - |\n- Why not?\n'],
};

describe('An answer is written', () => {
  for (const [name, [before, expected]] of Object.entries(WAYS)) it(name, () => assert.equal(after(before), expected));

  it('at the end of what is there', () => {
    const text = '### Q. Why SQL?\n\nA. It is\ndeclarative.\n';
    const note = readNote(text);
    assert.deepEqual(
      note.questions.map((question) => writeAnswer(note, question)),
      [{ edits: [], select: { start: { line: 3, character: 12 }, end: { line: 3, character: 12 } } }],
    );
  });

  it('nowhere in a table that has no column for answers', () => {
    const note = readNote('| Question | Count |\n|---|---|\n| What is an index? | 3 |\n');
    assert.deepEqual(
      note.questions.map((question) => writeAnswer(note, question)),
      [undefined],
    );
  });

  it('nowhere if the question is gone', () => {
    const [question] = readNote('### Q. Why SQL?\n').questions;
    assert.ok(question);
    assert.equal(writeAnswer(readNote('\n### Q. Why SQL?\n'), question), undefined);
    assert.equal(writeAnswer(readNote('---\nrehearse: off\n---\n### Q. Why SQL?\n'), question), undefined);
  });
});
