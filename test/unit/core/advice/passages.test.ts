import assert from 'node:assert/strict';
import { type Passage, passagesFor } from '../../../../src/core/advice/passages';
import { entriesOf } from '../../../../src/core/index/questionEntry';
import { readNote } from '../../../../src/core/notes/readNote';

const BACKEND = `## Q. What is an index?

A. A sorted copy of a column, so that the database reads few rows.

## Q. How does replication work?

A. A follower applies the log of its leader.

## Q. Tell me about yourself.

A. I have built payment systems for six years.
`;
const KOREAN =
  '## Q. 데이터베이스 인덱스는 언제 쓰나요?\n\nA. 조회가 잦은 열에 인덱스를 둡니다.\n\n## Q. 갈등을 해결한 경험은?\n\nA. 일정을 다시 나누었습니다.\n';

/** What is found among the notes for the first question of a text. */
function found(asking: string, others: Readonly<Record<string, string>> = { 'backend.md': BACKEND, 'ko.md': KOREAN }): Passage[] {
  const [entry] = entriesOf('asking.md', readNote(asking));
  assert.ok(entry);
  const entries = Object.entries(others).flatMap(([uri, text]) => entriesOf(uri, readNote(text)));
  return passagesFor(entry, [entry, ...entries], (uri) => uri.toUpperCase());
}

const questions = (asking: string, others?: Readonly<Record<string, string>>): string[] => found(asking, others).map(({ question }) => question);

describe('The passages of the notes that speak of what is asked', () => {
  it('are those that share words with it, with their note', () => {
    assert.deepEqual(found('## Q. When does an index slow a database down?\n')[0], {
      note: 'BACKEND.MD',
      question: 'What is an index?',
      text: 'A sorted copy of a column, so that the database reads few rows.',
    });
  });

  it('are found among follow-ups, too', () => {
    const inner = '<details>\n<summary>What if the leader is gone?</summary>\n\nA follower is elected as the new leader.\n\n</details>\n';
    const toggles = `# Interview questions\n\n<details>\n<summary>What is replication?</summary>\n\nA follower applies the log.\n\n${inner}\n</details>\n`;
    assert.deepEqual(questions('## Q. How is a new leader elected?\n', { 'toggles.md': toggles })[0], 'What if the leader is gone?');
  });

  it('are found in Korean, whatever a word ends in', () => {
    assert.deepEqual(questions('## Q. 인덱스를 걸면 쓰기는 왜 느려지나요?\n').slice(0, 1), ['데이터베이스 인덱스는 언제 쓰나요?']);
  });

  it('are none where only words are shared that say nothing', () => {
    const many = Array.from({ length: 9 }, (_, at) => `## Q. What is the thing ${at}?\n\nA. It is thing ${at}.\n`).join('\n');
    assert.deepEqual(questions('## Q. What is the moon?\n', { 'many.md': many }), []);
  });

  it('are no questions without an answer, and not the question itself', () => {
    assert.deepEqual(questions('## Q. Why sharding?\n', { 'b.md': '## Q. What is sharding?\n\n## Q. Is sharding hard?\n\nA. TODO\n' }), []);
  });

  it('are few, and no more than so much of each', () => {
    const many = Array.from({ length: 40 }, (_, at) => `## Q. Name lock number${at}.\n\nA. ${'word '.repeat(2000)}\n`).join('\n');
    const rest = Array.from({ length: 80 }, (_, at) => `## Q. Name tree number${at}.\n\nA. Tall.\n`).join('\n');
    const all = found('## Q. Which lock is it?\n', { 'many.md': many, 'rest.md': rest });
    assert.equal(all.length, 8);
    assert.ok(JSON.stringify(all).length < 14_000);
  });
});
