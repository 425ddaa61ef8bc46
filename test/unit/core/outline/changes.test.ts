import assert from 'node:assert/strict';
import { NoteIndex } from '../../../../src/core/index/noteIndex';
import { readNote } from '../../../../src/core/notes/readNote';
import { AS_WRITTEN, type Grouping } from '../../../../src/core/outline/arrangement';
import { Outline } from '../../../../src/core/outline/outline';

const TEXT = '# T\n## A\n### Q. One?\nA. Yes, always.\n### Q. Two?\nA.\n## B\n### Q. Three?\nA. No.\n';

describe('After an edit', () => {
  /** The rows that are to be shown anew. */
  function changes(from: string, to: string, grouping: Grouping = 'note'): string[] | 'all' {
    const index = new NoteIndex();
    index.set('n', readNote(TEXT));
    index.set('other', readNote(TEXT));
    const outline = new Outline(index, { ...AS_WRITTEN, grouping }, () => 0);
    index.set('n', readNote(TEXT.replace(from, to)));
    const changed = outline.update(['n']);
    return changed === 'all' ? changed : [...changed].sort();
  }

  it('that writes an answer, the question and what counts it are shown anew', () => {
    assert.deepEqual(changes('A.\n##', 'A. So.\n##'), ['n', 'n#/0:T\nA', 'n#0:Two?']);
  });

  it('that adds words to an answer, only the question is', () => {
    assert.deepEqual(changes('always', 'always and ever'), ['n#0:One?']);
  });

  it('that shows in no row, none is', () => {
    assert.deepEqual(changes('# T\n', '# T\n\n\n'), []);
    assert.deepEqual(changes('always', 'usually'), []);
  });

  it('that adds a question, what it stands under is', () => {
    assert.deepEqual(changes('## B\n', '## B\n### Q. New?\n'), ['n', 'n#/0:T\nB']);
  });

  it('that takes a question to another section, the whole note is', () => {
    assert.deepEqual(changes('### Q. Two?\nA.\n## B\n', '## B\n### Q. Two?\nA.\n'), ['n', 'n#/0:T\nA', 'n#/0:T\nB', 'n#0:Two?']);
  });

  it('that changes a status, all rows are if they stand under their status', () => {
    assert.equal(changes('A.\n##', 'A. So.\n##', 'status'), 'all');
    assert.deepEqual(changes('A.\n##', 'A. So.\n##', 'none'), ['n#0:Two?']);
  });

  it('that takes the last question away, all rows are', () => {
    assert.equal(changes(TEXT, ''), 'all');
  });
});
