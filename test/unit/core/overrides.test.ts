import assert from 'node:assert/strict';
import { readNote } from '../../../src/core/notes/readNote';

function questions(text: string): string[] {
  return readNote(text).questions.map(({ text: asked }) => asked);
}

/** A note that is not recognized by itself. */
const TOPICS = '# Java\n\n## JVM\n\nA machine.\n\n## Streams\n\n### Laziness\n\nLater.\n';

describe('The person has the last word', () => {
  it('with rehearse: off', () => {
    assert.deepEqual(questions('---\nrehearse: off\n---\n## Q. Why?\n'), []);
    assert.deepEqual(questions('---\nrehearse: "off"\n---\n## Q. Why?\n'), []);
    assert.deepEqual(questions('---\nrehearse: off      # read no questions in this note\n---\n## Q. Why?\n'), []);
    assert.deepEqual(questions('---\r\ntitle: x\r\nrehearse: off\r\n---\r\n## Q. Why?\r\n'), []);
  });

  it('with rehearse: on, which asks for each heading of the most frequent level', () => {
    assert.deepEqual(questions(TOPICS), []);
    assert.deepEqual(questions(`---\nrehearse: on\n---\n${TOPICS}`), ['JVM', 'Streams']);
  });

  it('with rehearse: on, where items at the margin are more', () => {
    const note = '# 준비\n\n- 협업\n  - 잘했다\n- 성과\n- 실수\n';
    assert.deepEqual(questions(`---\nrehearse: on\n---\n${note}`), ['협업', '성과', '실수']);
  });

  it('with the name of a form', () => {
    const note = '## Which is it?\n\nText.\n\n## Why is that?\n\n- One\n- Two\n';
    assert.deepEqual(questions(`---\nrehearse: heading\n---\n${note}`), ['Which is it?', 'Why is that?']);
    assert.deepEqual(questions(`---\nrehearse: list\n---\n${note}`), ['One', 'Two']);
    assert.deepEqual(
      questions('---\nrehearse: toggle\n---\n## Q. Why?\n\n<details><summary>Which?</summary>x</details>\n<details><summary>Who?</summary></details>\n'),
      ['Which?', 'Who?'],
    );
  });

  it('with a comment on the line of a question, above or below it', () => {
    const comment = '<!-- rehearse: not a question -->';
    assert.deepEqual(questions(`## Q. One?\n## Q. Two? ${comment}\n## Q. Three?\n`), ['One?', 'Three?']);
    assert.deepEqual(questions(`## Q. One?\n\nYes.\n\n${comment}\n## Q. Two?\n\n## Q. Three?\n`), ['One?', 'Three?']);
    assert.deepEqual(questions(`- Why do you code?\n- Why here?\n  ${comment}\n- Why now?\n- Why us?\n`), ['Why do you code?', 'Why now?', 'Why us?']);
  });

  it('and says so in the evidence', () => {
    const [question] = readNote(`---\nrehearse: on\n---\n${TOPICS}`).questions;
    assert.ok(question);
    assert.ok(question.evidence.includes('override'));
    assert.equal(question.status, 'answered');
  });
});
