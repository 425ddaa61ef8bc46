import assert from 'node:assert/strict';
import { readNote } from '../../../src/core/notes/readNote';

function read(text: string): string[] {
  return readNote(text).questions.map(({ text: question }) => question);
}

const QUESTIONS = '## What is a lock?\n\nA thing.\n\n## What is a latch?\n\nAnother.\n\n## When to use which?\n\nIt depends.\n';

describe('Nothing is asked in', () => {
  for (const key of ['description: Locks and latches.', 'sidebar_position: 3', 'nav_order: 2']) {
    it(`a page of documentation with ${key}`, () => {
      assert.deepEqual(read(`---\ntitle: Locks\n${key}\n---\n\n${QUESTIONS}`), []);
      assert.equal(read(`---\ntitle: Locks, interview questions\n${key}\n---\n\n${QUESTIONS}`).length, 3);
    });
  }

  it('a lesson about interviews, or a template for them', () => {
    const lists = '## Scope\n\n- Who are the users?\n- How will they use it?\n- What comes first?\n- Which parts are there?\n';
    for (const title of ['Intro to the Tech Interview', 'Interview Template', 'A Framework for the Interview']) {
      assert.deepEqual(read(`# ${title}\n\n${lists}`), []);
      assert.deepEqual(read(`# ${title}\n\n${QUESTIONS}`), []);
    }
  });

  it('what explains how a story is told', () => {
    for (const title of ['S.T.A.R.', 'The STAR Method', 'STAR 기법']) {
      assert.deepEqual(read(`# Prep\n- Read about them.\n\n# ${title}\n- Describe the situation\n- Explain the task\n- What was your action?\n- Share the result\n`), []);
    }
  });
});
