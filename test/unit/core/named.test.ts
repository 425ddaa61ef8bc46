import assert from 'node:assert/strict';
import { notAQuestion } from '../../../src/core/authoring/notAQuestion';
import { applyEdits } from '../../../src/core/authoring/edit';
import { writeAnswer } from '../../../src/core/authoring/writeAnswer';
import { NOWHERE } from '../../../src/core/notes/about';
import { read, readAgain } from '../../../src/core/notes/reading';
import { readNote } from '../../../src/core/notes/readNote';
import { slice } from '../slice';

const PATH = ['Interview Prep', 'Tell me about a time you made a mistake.md'];
const STORY = 'I mislabeled a whole batch.\n\n## What I did\n\nI called everybody.\n';

function at(path: readonly string[], text: string): readonly string[] {
  return readNote(text, { path, readAs: [] }).questions.map(({ text: question, status, answers }) =>
    [question, status, ...answers.map(({ range }) => slice(text, range))].join(' | '),
  );
}

describe('The name of a note', () => {
  it('is its question if it asks, below a folder that speaks of interviews', () => {
    assert.deepEqual(at(PATH, STORY), [`Tell me about a time you made a mistake | answered | ${STORY.trim()}`]);
    assert.deepEqual(at(['면접', '3_왜_이직하려고_하나요.md'], '---\ntitle: 이직\n---\n\nTODO\n'), ['왜 이직하려고 하나요 | placeholder | TODO']);
    assert.deepEqual(at(['Behavioral Questions', 'What motivates you to grow in your career.md'], ''), ['What motivates you to grow in your career | empty']);
  });

  it('is none elsewhere, where it does not ask, or where the text asks itself', () => {
    assert.deepEqual(at(['Diary', PATH[1] ?? ''], STORY), []);
    assert.deepEqual(at(['Interview Prep', 'README.md'], STORY), []);
    assert.deepEqual(at(['Interview Prep', 'Salaries in 2024.md'], STORY), []);
    assert.deepEqual(at(PATH, '## Q. Why?\n\nSo.\n'), ['Why? | answered | So.']);
    assert.deepEqual(at(PATH, `---\nrehearse: off\n---\n${STORY}`), []);
  });

  it('is read again as afresh, also when a question comes and goes', () => {
    const about = { ...NOWHERE, path: PATH };
    const texts = [STORY, `${STORY}\n### Q. Why?\n\nSo.\n`, `${STORY}\nMore.\n`, ''];
    let reading = read('', about);
    for (const text of texts) {
      reading = readAgain(reading, text);
      assert.deepEqual(reading.note, readNote(text, about));
    }
  });

  it('is answered in the note', () => {
    for (const text of ['', '\n', '---\ntags: work\n---\n']) {
      const note = readNote(text, { ...NOWHERE, path: PATH });
      const [question] = note.questions;
      const writing = question && writeAnswer(note, question);
      assert.ok(writing, JSON.stringify(text));
      const { start } = writing.select;
      const placed = applyEdits(text, writing.edits).split('\n');
      placed[start.line] = `${placed[start.line]?.slice(0, start.character) ?? ''}So it was.`;
      assert.deepEqual(at(PATH, placed.join('\n')), ['Tell me about a time you made a mistake | answered | So it was.']);
    }
  });

  it('is none if the person says so', () => {
    const note = readNote(STORY, { ...NOWHERE, path: PATH });
    const [question] = note.questions;
    const edits = question && notAQuestion(note, question);
    assert.ok(edits);
    assert.deepEqual(at(PATH, applyEdits(STORY, edits)), []);
  });
});
