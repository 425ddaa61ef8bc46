import assert from 'node:assert/strict';
import { differenceOf } from '../../../src/core/index/difference';
import { readNote } from '../../../src/core/notes/readNote';

const NOTE = readNote('## Q. One?\n\nYes.\n\n## Q. Two?\n\n- Why so?\n');

describe('What is recognized otherwise', () => {
  const told = (...[before, after]: Parameters<typeof differenceOf>) =>
    differenceOf(before, after).map(({ isMore, text, line }) => `${isMore ? '+' : '-'} ${line} ${text}`);

  it('is nothing if the same lines are questions, whatever else is known of them', () => {
    assert.deepEqual(told(NOTE, NOTE), []);
    assert.deepEqual(told(NOTE, { questions: NOTE.questions.map((one) => ({ ...one, status: 'draft', shape: 'list' })) }), []);
    assert.deepEqual(told(undefined, undefined), []);
  });

  it('is each question that comes or goes, follow-ups as well', () => {
    assert.deepEqual(told(undefined, NOTE), ['+ 0 One?', '+ 4 Two?', '+ 6 Why so?']);
    assert.deepEqual(told(NOTE, undefined), ['- 0 One?', '- 4 Two?', '- 6 Why so?']);
    assert.deepEqual(told({ questions: NOTE.questions.slice(1) }, { questions: NOTE.questions.slice(0, 1) }), ['+ 0 One?', '- 4 Two?', '- 6 Why so?']);
  });

  it('is nothing if a follow-up became a question of its own', () => {
    const [, two] = NOTE.questions;
    assert.ok(two);
    assert.deepEqual(told({ questions: [two] }, { questions: [{ ...two, followUps: [] }, ...two.followUps] }), []);
  });
});
