import assert from 'node:assert/strict';
import { NoteIndex } from '../../../../src/core/index/noteIndex';
import { readNote } from '../../../../src/core/notes/readNote';
import { searchQuestions } from '../../../../src/core/outline/search';

function found(query: string, most = 10): string[] {
  const index = new NoteIndex();
  index.set('file:///os.md', readNote('## Q. What is a dead lock?\n\n## Q. What is a Lock?\n'));
  index.set('file:///mac.md', readNote(`## Q. ${'인덱스란 무엇인가요?'.normalize('NFD')}\n`));
  return searchQuestions(index, query, most).map(({ question }) => question.text.normalize('NFC'));
}

describe('A search among questions', () => {
  it('finds letters in their order, those in one piece first', () => {
    assert.deepEqual(found('lock'), ['What is a dead lock?', 'What is a Lock?']);
    assert.deepEqual(found('DLK'), ['What is a dead lock?']);
    assert.deepEqual(found('kcol'), []);
    assert.deepEqual(found('', 1).length, 1);
  });

  it('finds Korean however its syllables are written', () => {
    assert.deepEqual(found('인덱스'), ['인덱스란 무엇인가요?']);
    assert.deepEqual(found('인덱스'.normalize('NFD')), ['인덱스란 무엇인가요?']);
  });
});
