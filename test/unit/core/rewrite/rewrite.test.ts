import assert from 'node:assert/strict';
import { applyEdits } from '../../../../src/core/authoring/edit';
import { readNote } from '../../../../src/core/notes/readNote';
import { REWRITE_FORMS, type RewriteForm } from '../../../../src/core/rewrite/parts';
import { rewriteAs } from '../../../../src/core/rewrite/rewrite';

const HEADINGS = `# Java

## Q. What is the JVM?

It runs bytecode.

## Q. What is a \`record\`?

- a class of values
- without setters

## Q. Why Java?
`;

const LIST = `# Java

- Q. What is the JVM?
  It runs bytecode.

- Q. What is a \`record\`?
  - a class of values
  - without setters

- Q. Why Java?
`;

const TOGGLES = `# Java

<details>
<summary>Q. What is the JVM?</summary>

It runs bytecode.

</details>

<details>
<summary>Q. Why Java?</summary>

</details>
`;

const TABLE = `# Java

| Question | Answer |
|---|---|
| Q. What is the JVM? | It runs bytecode. |
| Q. Why Java? | |
`;

const as = (text: string, form: RewriteForm): string => rewriteAs(readNote(text), form).text;

describe('Questions that are written otherwise', () => {
  it('are items in place of headings, and headings again', () => {
    assert.equal(as(HEADINGS, 'list'), LIST);
    assert.equal(as(LIST, 'headings'), HEADINGS);
  });

  it('are toggles, and what these were', () => {
    const short = HEADINGS.replace(/## Q\. What is a[^]*(?=## Q\. Why)/, '');
    assert.equal(as(short, 'toggles'), TOGGLES);
    assert.equal(as(TOGGLES, 'headings'), short);
    assert.equal(as(as(LIST, 'toggles'), 'headings'), HEADINGS);
  });

  it('are rows of a table, and come out of it', () => {
    const short = HEADINGS.replace(/## Q\. What is a[^]*(?=## Q\. Why)/, '');
    assert.equal(as(short, 'table'), TABLE);
    assert.equal(as(TABLE, 'headings'), short);
    assert.equal(as(TOGGLES, 'table'), TABLE);
  });

  it('are left where they are of that form already, or where an answer does not fit into it', () => {
    for (const [text, form] of [
      [HEADINGS, 'headings'],
      [LIST, 'list'],
      [TOGGLES, 'toggles'],
      [TABLE, 'table'],
    ] as const) {
      const { done, edits, left } = rewriteAs(readNote(text), form);
      assert.deepEqual({ done, edits, left }, { done: 0, edits: [], left: 0 });
    }
    assert.deepEqual(rewriteAs(readNote('## Q. How?\n\n```js\nlet a;\n```\n\n## Q. Why?\n\nSo.\n'), 'table').left, 2);
  });

  it('are lines of their own, bold or not, in place of which there is another form', () => {
    assert.equal(as('# A\n\nQ. Why?\nA. So.\n\nQ. How?\nA. Thus.\n', 'headings'), '# A\n\n## Q. Why?\n\nA. So.\n\n## Q. How?\n\nA. Thus.\n');
    assert.equal(as('# A\n\n**Q1. Why?**\n\nSo.\n\n**Q2. How?**\n\nThus.\n', 'list'), '# A\n\n- Q1. Why?\n  So.\n\n- Q2. How?\n  Thus.\n');
  });

  it('lose nothing that stands beside them: another column, a number, a rule between', () => {
    const columns = '| Question | Tag | Answer |\n|---|---|---|\n| What is JIT? | java | It compiles. |\n';
    assert.equal(as(columns, 'headings'), columns);
    assert.equal(
      as('# A\n\n1. What is JIT?\n   It compiles.\n2. What is GC?\n   It frees.\n', 'headings')
        .match(/^## .*$/gm)
        ?.join(),
      '## 1. What is JIT?,## 2. What is GC?',
    );
    const ruled = '## Q. Why?\n\nSo.\n\n---\n\n## Q. How?\n\nThus.\n';
    assert.match(as(ruled, 'table'), /So\. \|\n\n---\n\n\| Question/);
  });

  it('keep their line ends and all that stands around them', () => {
    const text = '# A\r\n\r\nHello.\r\n\r\n## Q. Why?\r\n\r\nSo.\r\n\r\n---\r\n\r\n# B\r\n\r\nBye.\r\n';
    const { edits, text: list } = rewriteAs(readNote(text), 'list');
    assert.equal(list, '# A\r\n\r\nHello.\r\n\r\n- Q. Why?\r\n  So.\r\n\r\n---\r\n\r\n# B\r\n\r\nBye.\r\n');
    assert.equal(applyEdits(text, edits), list);
  });

  it('are none in a note without questions', () => {
    for (const form of REWRITE_FORMS) assert.equal(as('# Shopping\n\n- milk\n', form), '# Shopping\n\n- milk\n');
  });
});
