import assert from 'node:assert/strict';
import { addQuestion, applyEdits, fillWithToDo, ignoreNote, markToDo, notAQuestion, readAs, WAYS_TO_READ, type WayToRead } from '../../../src/core/authoring';
import { readNote } from '../../../src/core/notes/readNote';
import { SHAPES } from '../../../src/core/notes/shapes';
import { Lines } from '../../../src/core/text/lines';

const COMMENT = '<!-- rehearse: not a question -->';

/** The note after a question was added at its first `^`, with `|` where its answer goes. */
function withQuestion(marked: string, asked: string): string {
  const at = marked.indexOf('^');
  const text = marked.replace('^', '');
  const writing = addQuestion(readNote(text), new Lines(text).position(at), asked);
  assert.ok(writing, 'a place for the question');
  const result = applyEdits(text, writing.edits);
  const cursor = new Lines(result).offset(writing.select.start);
  return `${result.slice(0, cursor)}|${result.slice(cursor)}`;
}

const QUESTIONS: Record<string, [before: string, asked: string, after: string]> = {
  'in a note without any': ['^', 'Why SQL?', '## Q. Why SQL?\n\nA. |'],
  'below a title without any': ['# 면접\n^', '왜 SQL인가요?', '# 면접\n\n## Q. 왜 SQL인가요?\n\nA. |\n'],
  'from the front matter, below the first title': [
    '---\ntitle: SQL\n^---\n\n# SQL\n\n### Q. Why SQL?\n\nA. So.\n',
    'Why not?',
    '---\ntitle: SQL\n---\n\n# SQL\n\n### Q. Why SQL?\n\nA. So.\n\n### Q. Why not?\n\nA. |\n',
  ],
  'from the blank line above the first title': [
    '^\n# SQL\n\n### Q. Why SQL?\n\nA. So.\n',
    'Why not?',
    '\n# SQL\n\n### Q. Why SQL?\n\nA. So.\n\n### Q. Why not?\n\nA. |\n',
  ],
  'as a heading with the next number': [
    '## Q1. Why SQL?\n\nA. So.^\n\n## Q2. Why not?\n\nA. It is slow.\n',
    'What is an index?',
    '## Q1. Why SQL?\n\nA. So.\n\n## Q2. Why not?\n\nA. It is slow.\n\n## Q3. What is an index?\n\nA. |\n',
  ],
  'as an item': [
    '# 예상 질문\n\n- ^왜 SQL인가요?\n  - 선언적이라서.\n- 인덱스란 무엇인가요?\n',
    '왜 아닌가요?',
    '# 예상 질문\n\n- 왜 SQL인가요?\n  - 선언적이라서.\n- 왜 아닌가요?\n  - |\n- 인덱스란 무엇인가요?\n',
  ],
  'as a toggle, without the status of the other': [
    '<details>\n<summary><b>Q1. ✅ Why SQL?</b></summary>\n\nSo.^\n\n</details>\n',
    'Why <T>?',
    '<details>\n<summary><b>Q1. ✅ Why SQL?</b></summary>\n\nSo.\n\n</details>\n\n<details>\n<summary><b>Q2. Why &lt;T>?</b></summary>\n\n|\n\n</details>\n',
  ],
  'as a row': [
    '| # | Question | Answer |\n|---|---|---|\n| 1 | ^Why SQL? | So. |\n',
    'a|b?',
    '| # | Question | Answer |\n|---|---|---|\n| 1 | Why SQL? | So. |\n| 2 | a\\|b? | | |\n',
  ],
  'as a bold line': [
    '# Interview questions\n\n**Why SQL?**^\n\nSo.\n\n**Why not?**\n',
    'What is an index?',
    '# Interview questions\n\n**Why SQL?**\n\nSo.\n\n**What is an index?**\n\n|\n\n**Why not?**\n',
  ],
  'as a card': ['#flashcards\n\nWhy SQL?::So.^\n', 'Why not?', '#flashcards\n\nWhy SQL?::So.\nWhy not?::|\n'],
  'at the end of the section, from its title': [
    '# Interview questions\n\n## SQL^\n\n### Why SQL?\n\nSo.\n\n### Why not?\n\nIt is slow.\n\n## Git\n\n### Why Git?\n\nSo.\n',
    'What is an index?',
    '# Interview questions\n\n## SQL\n\n### Why SQL?\n\nSo.\n\n### Why not?\n\nIt is slow.\n\n### What is an index?\n\n|\n\n## Git\n\n### Why Git?\n\nSo.\n',
  ],
};

describe('A question is added', () => {
  for (const [name, [before, asked, after]] of Object.entries(QUESTIONS)) it(name, () => assert.equal(withQuestion(before, asked), after));

  it('on one line, if it says something', () => {
    assert.equal(withQuestion('### Q. Why?^\n', ' Why\nnot? '), '### Q. Why?\n\n### Q. Why not?\n\nA. |\n');
    assert.equal(addQuestion(readNote('### Q. Why?\n'), { line: 0, character: 0 }, ' \n'), undefined);
  });
});

describe('An empty question is marked as to do', () => {
  const text = '## Q. Why SQL?\n\nA.\n\n## Q. Why not?\n\nA. So.\n\n## Q. What is an index?\n';

  it('alone', () => {
    const note = readNote(text);
    const [first, second] = note.questions.map((question) => markToDo(note, question));
    assert.equal(applyEdits(text, first ?? []), text.replace('A.\n', 'A. TODO\n'));
    assert.equal(second, undefined);
  });

  it('with all others', () => {
    assert.equal(applyEdits(text, fillWithToDo(readNote(text))), `${text.replace('A.\n', 'A. TODO\n')}\nA. TODO\n`.replace('index?\n\n', 'index?\n\n'));
    assert.deepEqual(fillWithToDo(readNote('# Diary\n')), []);
  });
});

describe('What is no question is told so', () => {
  const after = (text: string): string => {
    const note = readNote(text);
    const [question] = note.questions;
    return applyEdits(text, (question && notAQuestion(note, question)) ?? []);
  };

  it('behind it, inside of what closes it', () => {
    assert.equal(after('## Q. Why?\n'), `## Q. Why? ${COMMENT}\n`);
    assert.equal(after('## Q. Why? ##\n'), `## Q. Why? ${COMMENT} ##\n`);
    assert.equal(after('<details><summary>Q. Why?</summary>So.</details>\n'), `<details><summary>Q. Why?</summary> ${COMMENT}So.</details>\n`);
    assert.equal(after('| Question | Answer |\n|---|---|\n| Why? | So. |\n'), `| Question | Answer |\n|---|---|\n| Why? ${COMMENT} | So. |\n`);
  });
});

describe('How a note is read is said in its front matter', () => {
  const after = (text: string, how: WayToRead | undefined): string => applyEdits(text, readAs(readNote(text), how));

  it('in one of its own', () => {
    assert.equal(after('# A\n', 'on'), '---\nrehearse: on\n---\n\n# A\n');
    assert.equal(after('\uFEFF# A\r\n', 'list'), '\uFEFF---\r\nrehearse: list\r\n---\r\n\r\n# A\r\n');
    assert.equal(after('---\nrehearse: on\n---\n\n# A\n', undefined), '# A\n');
  });

  it('beside what else is there', () => {
    assert.equal(after('---\ntitle: A # b\n---\n# A\n', 'on'), '---\ntitle: A # b\nrehearse: on\n---\n# A\n');
    assert.equal(after('---\nrehearse:   "on"   # why\ntitle: A\n---\n', 'off'), '---\nrehearse:   off   # why\ntitle: A\n---\n');
    assert.equal(after('---\nrehearse:\n  - on\ntitle: A\n---\n', 'off'), '---\nrehearse: off\ntitle: A\n---\n');
    assert.equal(after('---\nrehearse: on\ntitle: A\n---\n', undefined), '---\ntitle: A\n---\n');
  });

  it('only if it is not said yet', () => {
    assert.deepEqual(readAs(readNote('---\nrehearse: on\n---\n'), 'on'), []);
    assert.deepEqual(readAs(readNote('# A\n'), undefined), []);
    assert.equal(applyEdits('# A\n', ignoreNote(readNote('# A\n'))), '---\nrehearse: off\n---\n\n# A\n');
  });

  it('with the name of any shape, or of any kind of line', () => {
    assert.deepEqual([...WAYS_TO_READ].sort(), [...SHAPES.map(({ id }) => id), 'bold', 'heading', 'list', 'off', 'on', 'plain'].sort());
  });
});
