import assert from 'node:assert/strict';
import { applyEdits } from '../../../src/core/authoring/edit';
import { saveModelAnswer } from '../../../src/core/authoring/saveModelAnswer';
import { textOf } from '../../../src/core/notes/excerpt';
import { readNote } from '../../../src/core/notes/readNote';
import { fixtures } from '../../properties/texts/examples';

const DRAFT = 'An index keeps rows in order.\n\n- it is read fast\n- it is written slowly';

/** The note with a model answer to its first question that has no answer. */
function kept(text: string, draft = DRAFT): string | undefined {
  const note = readNote(text);
  const question = note.questions.find(({ status }) => status === 'empty' || status === 'placeholder');
  assert.ok(question);
  const edits = saveModelAnswer(note, question, draft);
  return edits && applyEdits(text, edits);
}

describe('A model answer is kept', () => {
  it('below a place for the own one, where the note does not tell them apart', () => {
    assert.equal(
      kept('## Q. Why?\n\nA. So.\n\n## Q. How?\n\n## Q. When?\n', 'Slowly.'),
      '## Q. Why?\n\nA. So.\n\n## Q. How?\n\nMy answer:\n\nModel answer:\n\nSlowly.\n\n## Q. When?\n',
    );
  });

  it('behind the label that waits for it', () => {
    const text = '## 질문: 왜?\n\n내 답변: 네.\n\n모범 답안: 아니요.\n\n## 질문: 언제?\n\n내 답변:\n\n모범 답안:\n';
    assert.equal(kept(text, '내일입니다.'), text.replace(/답안:\n$/, '답안:\n\n내일입니다.\n'));
  });

  it('with the label that the note has for such', () => {
    const text = '## Q. Why?\n\nMy answer: So.\n\n**Sample answer:** No.\n\n## Q. How?\n\nMy answer:\n';
    assert.equal(kept(text, 'Slowly.'), `${text}\n**Sample answer:**\n\nSlowly.\n`);
  });

  it('in the item or the toggle of its question', () => {
    assert.match(
      kept('1. What is an index?\n2. What is a lock?\n   - It waits.\n') ?? '',
      /^1\. What is an index\?\n\n {3}My answer:\n\n {3}Model answer:\n\n {3}An index/,
    );
    assert.match(
      kept('<details>\n<summary>What is a log?</summary>\n\n</details>\n\n<details>\n<summary>What is a lock?</summary>\n\nIt waits.\n\n</details>\n') ?? '',
      /slowly\n\n<\/details>\n\n<details>/,
    );
  });

  it('nowhere where there is no place for it: in a table', () => {
    assert.equal(kept('| Question | Answer |\n|---|---|\n| What is an index? | |\n| What is a lock? | It waits. |\n'), undefined);
  });

  it('so that it is no answer of the person, and all else is as before, in every form of the fixtures', () => {
    let count = 0;
    for (const text of fixtures) {
      const note = readNote(text);
      const at = note.questions.findIndex(({ status }) => status === 'empty' || status === 'placeholder');
      const question = note.questions[at];
      const edits = question && saveModelAnswer(note, question, DRAFT);
      if (edits) {
        count += 1;
        const after = readNote(applyEdits(text, edits));
        assert.deepEqual(
          after.questions.map((one) => [one.text, one.status]),
          note.questions.map((one) => [one.text, one.status]),
        );
        const models = after.questions[at]?.answers.filter(({ role }) => role === 'model').map(({ range }) => textOf(after, range)) ?? [];
        assert.match(models.join('\n'), /An index keeps rows in order\.[^]*written slowly/);
      }
    }
    assert.ok(count > 20, String(count));
  });
});
