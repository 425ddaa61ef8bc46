import assert from 'node:assert/strict';
import { applyEdits, saveAnswer } from '../../../src/core/authoring';
import type { Question } from '../../../src/core/notes/note';
import { readNote } from '../../../src/core/notes/readNote';

/** The note after a text was put in as the answer to its first question that has none; nothing if it was not. */
function after(text: string, typed: string): string | undefined {
  const note = readNote(text);
  const question = everyQuestion(note.questions).find(({ status }) => status === 'empty' || status === 'placeholder');
  assert.ok(question, 'a question that is not answered');
  const edits = saveAnswer(note, question, typed);
  return edits && applyEdits(text, edits);
}

function everyQuestion(questions: readonly Question[]): Question[] {
  return questions.flatMap((question) => [question, ...everyQuestion(question.followUps)]);
}

const WAYS: Record<string, [note: string, typed: string, after: string]> = {
  'below a heading, without blank lines around it': [
    '## Q1. Why SQL?\n\nSo.\n\n## Q2. What is an index?\n\n## Q3. Why not?\n',
    '\n\nIt is a tree.\n\n- fast\n- small\n \n',
    '## Q1. Why SQL?\n\nSo.\n\n## Q2. What is an index?\n\nIt is a tree.\n\n- fast\n- small\n\n## Q3. Why not?\n',
  ],
  'behind the label that the others have': [
    '### Q. 왜 SQL인가요?\n\nA. 선언적이라서.\n\n### Q. 인덱스란?\n',
    '정렬된 자료구조입니다.\n\n```sql\nCREATE INDEX a ON b (c);\n```',
    '### Q. 왜 SQL인가요?\n\nA. 선언적이라서.\n\n### Q. 인덱스란?\n\nA. 정렬된 자료구조입니다.\n\n```sql\nCREATE INDEX a ON b (c);\n```\n',
  ],
  'below a label, if it begins with a list': ['### Q. Why?\n\nA.\n\n### Q. How?\n', '- one\n- two', '### Q. Why?\n\nA.\n\n- one\n- two\n\n### Q. How?\n'],
  'in a list, indented as its item': [
    '# Questions\n\n- Why SQL?\n  - So.\n- What is an index?\n- Why not?\n',
    'A tree:\n\n- sorted\n- balanced',
    '# Questions\n\n- Why SQL?\n  - So.\n- What is an index?\n  - A tree:\n\n    - sorted\n    - balanced\n- Why not?\n',
  ],
  'in a list, as its items': [
    '# Questions\n\n- Why SQL?\n  - So.\n- What is an index?\n- Why not?\n',
    '- sorted\n  - by key\n- balanced',
    '# Questions\n\n- Why SQL?\n  - So.\n- What is an index?\n  - sorted\n    - by key\n  - balanced\n- Why not?\n',
  ],
  'in a list with tabs': [
    '# Questions\n\n- Why SQL?\n\t- So.\n- What is an index?\n',
    'A tree.\n\nSorted.',
    '# Questions\n\n- Why SQL?\n\t- So.\n- What is an index?\n\t- A tree.\n\n\t  Sorted.\n',
  ],
  'in a list that is numbered': [
    '# Questions\n\n9. Why SQL?\n   So.\n10. What is an index?\n11. Why not?\n',
    'A tree.\n\nSorted.',
    '# Questions\n\n9. Why SQL?\n   So.\n10. What is an index?\n    A tree.\n\n    Sorted.\n11. Why not?\n',
  ],
  'below the properties of an item': [
    '- What is an index? #card\n  id:: 1\n- Why SQL? #card\n  - So.\n',
    'One.\nTwo.',
    '- What is an index? #card\n  id:: 1\n  - One.\n    Two.\n- Why SQL? #card\n  - So.\n',
  ],
  'in a callout, each line with its mark': [
    '### Q. Why?\n\n> [!answer]-\n> So.\n\n### Q. How?\n',
    'First.\n\n```js\n# x\n```',
    '### Q. Why?\n\n> [!answer]-\n> So.\n\n### Q. How?\n\n> [!answer]-\n> First.\n>\n> ```js\n> # x\n> ```\n',
  ],
  'in the cell of a table, on its row': [
    '| Question | Answer |\n|---|---|\n| What is an index? | |\n| Why? | So. |\n',
    'A tree | sorted:\n\n- `a|b`\n  - c',
    '| Question | Answer |\n|---|---|\n| What is an index? | A tree \\| sorted:<br><br>- `a\\|b`<br>&nbsp;&nbsp;- c |\n| Why? | So. |\n',
  ],
  'in the cell of a table, with code': [
    '| Question | Answer |\n|---|---|\n| What is an index? | |\n',
    '```sql\na | b\n`c`\n```',
    '| Question | Answer |\n|---|---|\n| What is an index? | `a \\| b`<br>`` `c` `` |\n',
  ],
  'on the line of a card': ['#flashcards\n\nWhat is an index?::\n', 'A tree.\nSorted.', '#flashcards\n\nWhat is an index?::A tree.<br>Sorted.\n'],
  'with the line ends of the note': ['### Q. Why?\r\n### Q. How?\r\n', 'One.\n\nTwo.', '### Q. Why?\r\n\r\nA. One.\r\n\r\nTwo.\r\n\r\n### Q. How?\r\n'],
  'at the end of a note without a last line end': ['\uFEFF### Q. Why?', 'One.', '\uFEFF### Q. Why?\n\nA. One.'],
  'for a follow-up': [
    '## Q1. Why SQL?\n\nSo.\n\n### Follow-up: Why not?\n\n## Q2. Why?\n\nSo.\n',
    'Because.',
    '## Q1. Why SQL?\n\nSo.\n\n### Follow-up: Why not?\n\nBecause.\n\n## Q2. Why?\n\nSo.\n',
  ],
  'over a placeholder': ['### Q. Why?\n\nA. TODO\n\n### Q. How?\n\nA. So.\n', 'One.\n\nTwo.', '### Q. Why?\n\nA. One.\n\nTwo.\n\n### Q. How?\n\nA. So.\n'],
  'over all that keeps the place': ['### Why?\n\n- TODO\n- TODO\n\n### How?\n\nSo.\n', '1. One.\n2. Two.', '### Why?\n\n1. One.\n2. Two.\n\n### How?\n\nSo.\n'],
  'over what keeps the place in a callout': ['### Q. Why?\n\n> [!answer]\n> TODO\n', 'One.\n\nTwo.', '### Q. Why?\n\n> [!answer]\n> One.\n>\n> Two.\n'],
  'over a placeholder, below the title of that': [
    '## Q1. Why?\n\n#### Notes\n\nTODO\n\n## Q2. How?\n\nSo.\n',
    'One.',
    '## Q1. Why?\n\n#### Notes\n\nOne.\n\n## Q2. How?\n\nSo.\n',
  ],
  'over a placeholder, and what stands beside that stays': [
    '## Q1. Why?\n\nTODO\n\n**See also:** [guide](guide.md)\n\n## Q2. How?\n\nSo.\n',
    'One.',
    '## Q1. Why?\n\nOne.\n\n**See also:** [guide](guide.md)\n\n## Q2. How?\n\nSo.\n',
  ],
};

const CAREFUL: Record<string, [note: string, typed: string, after: string]> = {
  'titles stand below the one of the question': [
    '## Q1. Why?\n\n## Q2. How?\n\nSo.\n',
    '# Summary\n\nSo.\n\n## More\n\nThat.',
    '## Q1. Why?\n\n### Summary\n\nSo.\n\n#### More\n\nThat.\n\n## Q2. How?\n\nSo.\n',
  ],
  'titles are bold in a list': ['- Why?\n- How?\n  - So.\n- When?\n', '# Summary\n\nSo.', '- Why?\n  - **Summary**\n\n    So.\n- How?\n  - So.\n- When?\n'],
  'labels are none': [
    'Q. Why?\nA.\n\nQ. How?\nA. So.\n',
    'As follows.\n\nQ. What?\nA. That.',
    'Q. Why?\nA. As follows.\n\nQ\\. What?\nA\\. That.\n\nQ. How?\nA. So.\n',
  ],
  'lines are drawn in a way that ends no answer': [
    'Q. Why?\nA.\n\n---\n\nQ. How?\nA. So.\n',
    'One\n---\nTwo',
    'Q. Why?\nA. One\n\n___\nTwo\n\n---\n\nQ. How?\nA. So.\n',
  ],
  'numbers are those of a list in the answer': [
    '# Questions\n\n1. Why?\n\nSo.\n\n2. How?\n\n3. When?\n',
    '1. One\n2. Two',
    '# Questions\n\n1. Why?\n\nSo.\n\n2. How?\n\n   1. One\n   2. Two\n\n3. When?\n',
  ],
  'items that ask are no follow-ups': [
    '- Why?\n- How?\n  - So.\n- When?\n',
    '- What?\n- Who?',
    '- Why?\n  - \\- What?\n    \\- Who?\n- How?\n  - So.\n- When?\n',
  ],
  'what is bold is no question': [
    '**Why?**\n\n**How?**\n\nSo.\n\n**When?**\n\nNow.\n',
    '**What?**\n\nThat.',
    '**Why?**\n\n**What**?\n\nThat.\n\n**How?**\n\nSo.\n\n**When?**\n\nNow.\n',
  ],
  'code that is open is closed': [
    '### Q. Why?\n\n### Q. How?\n\nSo.\n',
    'So:\n\n```js\nlet a;',
    '### Q. Why?\n\nSo:\n\n```js\nlet a;\n```\n\n### Q. How?\n\nSo.\n',
  ],
  'a toggle is not closed': [
    '<details>\n<summary>Q1. Why?</summary>\n</details>\n',
    'One.\n</details>\nTwo.',
    '<details>\n<summary>Q1. Why?</summary>\n\nOne.\n&lt;/details>\nTwo.\n\n</details>\n',
  ],
  'a comment that is open hides nothing': [
    '### Q. Why?\n\n### Q. How?\n\nSo. <!-- a -->\n',
    'One <!-- two',
    '### Q. Why?\n\nOne &lt;!-- two\n\n### Q. How?\n\nSo. <!-- a -->\n',
  ],
  'a rule below it makes no title of it': ['## Q1. Why?\n---\n\n## Q2. How?\n\nSo.\n', 'One', '## Q1. Why?\n\nOne\n\n---\n\n## Q2. How?\n\nSo.\n'],
};

describe('An answer that was typed elsewhere is put', () => {
  for (const [name, [note, typed, expected]] of Object.entries(WAYS)) it(name, () => assert.equal(after(note, typed), expected));
});

describe('In an answer that was typed elsewhere', () => {
  for (const [name, [note, typed, expected]] of Object.entries(CAREFUL)) it(name, () => assert.equal(after(note, typed), expected));
});

describe('An answer that was typed elsewhere is not put', () => {
  it('if it says nothing', () => {
    assert.equal(after('### Q. Why?\n', ' \n\n'), undefined);
    assert.equal(after('### Q. Why?\n', '---'), undefined);
  });

  it('over an answer', () => {
    const note = readNote('### Q. Why?\n\nA. So.\n\n### Q. How?\n\nA. (draft) It is so, I think, but who knows.\n');
    assert.deepEqual(
      note.questions.map((question) => saveAnswer(note, question, 'One.')),
      [undefined, undefined],
    );
  });

  it('in a table that has no column for answers', () => {
    assert.equal(after('| Question | Count |\n|---|---|\n| What is an index? | 3 |\n', 'A tree.'), undefined);
  });

  it('if the question is gone', () => {
    const [question] = readNote('### Q. Why?\n').questions;
    assert.ok(question);
    assert.equal(saveAnswer(readNote('\n### Q. Why?\n'), question, 'One.'), undefined);
  });
});
