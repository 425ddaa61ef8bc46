import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { applyEdits } from '../../../../src/core/authoring/edit';
import { readNote } from '../../../../src/core/notes/readNote';
import { type Tidied, tidy } from '../../../../src/core/tidy/tidy';
import { root } from '../../../run/root.mjs';

const tidied = (text: string): Tidied => tidy(readNote(text));
const fixture = (name: string): string => readFileSync(path.join(root, 'test', 'fixtures', 'notes', name), 'utf8');

/** Each pair is a text, and what it is tidied to. */
function becomes(before: string, after: string): void {
  const { text, edits } = tidied(before);
  assert.equal(text, after);
  assert.equal(applyEdits(before, edits), after);
}

describe('Tidying', () => {
  it('leaves ordinary Markdown as it is', () => {
    const text = '# Net\n\n## Q. What is DNS?\n\n```js\nlet a;\n```\n\n    code\n\n- a\n\n    b\n\n> quoted\n';
    const { edits, done, left } = tidied(text);
    assert.deepEqual([edits, done.size, left.size], [[], 0, 0]);
  });

  it('brings a note that is indented as a whole to the margin, with what is deeper in it', () => {
    becomes('    ## Q. Why?\n    \n    - Because\n        - of it\n\n    ## Q. How?\n', '## Q. Why?\n\n- Because\n    - of it\n\n## Q. How?\n');
    becomes('# Net\n    \n    Text.\n    \n    ## Q. Why?\n\n    So.\n', '# Net\n\nText.\n\n## Q. Why?\n\nSo.\n');
    becomes('\t## Q. Why?\n\n\t\tcode\n\n\t## Q. How?\n', '## Q. Why?\n\n\tcode\n\n## Q. How?\n');
    becomes('\uFEFF    ## Q. Why?\n\n    So.\n', '\uFEFF## Q. Why?\n\nSo.\n');
  });

  it('leaves what is indented below something that other programs read so', () => {
    const text = '## Interview questions\n\n??? question "More"\n\n    1. What is an index?\n    2. What is a lock?\n';
    assert.deepEqual(tidied(text).edits, []);
  });

  it('gives titles the blank that they lack', () => {
    becomes('####문제\n\n## Q. Why?\n\n##　質問\n\n#tag\n', '#### 문제\n\n## Q. Why?\n\n## 質問\n\n#tag\n');
  });

  it('closes fences that are never closed, and those that are closed behind the last line', () => {
    becomes('## Q. Why?\n\n```js\nlet a;\n\n## Q. How?\n\nSo.\n', '## Q. Why?\n\n```js\nlet a;\n```\n\n## Q. How?\n\nSo.\n');
    becomes('## Q. Why?\n\n~~~~\nlet a;~~~~\n\n## Q. How?\n', '## Q. Why?\n\n~~~~\nlet a;\n~~~~\n\n## Q. How?\n');
    becomes('## Q. Why?\n\n- So:\n\n  ```\n  let a;', '## Q. Why?\n\n- So:\n\n  ```\n  let a;\n  ```');
  });

  it('leaves a fence of which nobody knows where it should end', () => {
    for (const text of ['- Q. Why?\n\n  ```\n  let a;\n- Q. How?\n', '## Q. Why?\n\n```\nlet a = `b```\nlet c;\n```\n'])
      assert.deepEqual(tidied(text).edits, []);
  });

  it('makes callouts of asides, as quotes where these are read alike', () => {
    becomes(
      '## Q. Why?\n\n<aside>\n✅ So:\n\n- one\n</aside>\n\n## Q. How?\n\n<aside>📌 Slowly.</aside>\nAnd more.\n',
      '## Q. Why?\n\n> ✅ So:\n>\n> - one\n\n## Q. How?\n\n> 📌 Slowly.\n\nAnd more.\n',
    );
  });

  it('keeps answers apart from hints: a quote that begins with a light bulb would be one', () => {
    becomes('## Q. Why?\n\n<aside>\n💡 It is so.\n\n</aside>\n\n## Q. How?\n', '## Q. Why?\n\n> [!TIP]\n> 💡 It is so.\n\n## Q. How?\n');
    becomes('## Q. Why?\n\n<aside>\n💡 모르겠음\n\n</aside>\n\n## Q. How?\n', '## Q. Why?\n\n> [!TIP]\n> 💡 모르겠음\n\n## Q. How?\n');
  });

  it('leaves what would be read otherwise, and tidies the rest', () => {
    const aside = '<aside>\n\n# Part two\n\n</aside>\n\n## Q. How?\n\nSlowly.\n';
    const { text, done, left } = tidied(`##Q. Why?\n\nSo.\n\n${aside}`);
    assert.equal(text, `## Q. Why?\n\nSo.\n\n${aside}`);
    assert.deepEqual([[...done], [...left]], [[['heading', 1]], [['callout', 1]]]);
  });

  it('keeps line ends', () => {
    becomes('####문제\r\n\r\n## Q. Why?\r\n\r\n```\r\na\r\n\r\n## Q. How?\r\n', '#### 문제\r\n\r\n## Q. Why?\r\n\r\n```\r\na\r\n```\r\n\r\n## Q. How?\r\n');
  });

  it('touches only the rows that it says', () => {
    const { edits } = tidied('## Q. Why?\n\nSo.\n\n####문제\n\n## Q. How?\n');
    assert.deepEqual(edits, [{ range: { start: { line: 4, character: 0 }, end: { line: 4, character: 6 } }, text: '#### 문제' }]);
  });

  it('makes ordinary Markdown of a whole page that was exported', () => {
    const { text, done, left } = tidied(fixture('notion-study-group.md'));
    assert.deepEqual([[...done.keys()], left.size], [['indentation', 'callout'], 0]);
    assert.doesNotMatch(text, /aside|^ {4}#/m);
  });
});
