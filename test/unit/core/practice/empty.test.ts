import assert from 'node:assert/strict';
import type { Choice, What } from '../../../../src/core/practice/choice';
import { emptyBecause, type EmptyReason } from '../../../../src/core/practice/empty';
import { Desk } from './desk';

const TEXT = '### Q. One?\nYes.\n\n### Q. Two?\nYes.\n';
const DAY = { due: { day: 20_000 } };

function why(desk: Desk, what: What, more: Partial<Choice> = {}): { reason: EmptyReason; offer?: Choice } {
  return emptyBecause({ what, order: 'shuffled', most: 5, cram: false, ...more }, desk.index, desk);
}

const DUE: Choice = { what: { kind: 'due' }, order: 'due', most: 5, cram: false };
const ALL: Choice = { ...DUE, what: { kind: 'everything' } };

describe('Why there is nothing to practice', () => {
  it('says that no note holds a question', () => {
    assert.deepEqual(why(new Desk({}), { kind: 'due' }), { reason: { kind: 'noQuestions' } });
    assert.deepEqual(why(new Desk({}), { kind: 'everything' }), { reason: { kind: 'noQuestions' } });
  });

  it('says when the next ones are due, and offers what is new', () => {
    const desk = new Desk({ a: TEXT }).knows('One?', DAY);
    desk.days = [0, 0, 4];
    assert.deepEqual(why(desk, { kind: 'due' }), { reason: { kind: 'nothingDue', days: 2 }, offer: ALL });
  });

  it('offers to cram where all has been practiced', () => {
    const desk = new Desk({ a: TEXT }).knows('One?', DAY).knows('Two?', DAY);
    assert.deepEqual(why(desk, { kind: 'due' }), { reason: { kind: 'nothingDue' }, offer: { ...ALL, cram: true } });
  });

  it('says that enough was done today, and offers to go on', () => {
    const desk = new Desk({ a: TEXT }).knows('One?', DAY).knows('Two?', DAY);
    desk.days = [2];
    assert.deepEqual(why(desk, { kind: 'due' }), { reason: { kind: 'doneForToday', due: 2 }, offer: ALL });
  });

  it('says that all is answered, that none is of a status, that it is gone, and offers what is due', () => {
    const desk = new Desk({ a: TEXT });
    desk.dueTexts = ['Two?'];
    assert.deepEqual(why(desk, { kind: 'unanswered' }), { reason: { kind: 'allAnswered' }, offer: DUE });
    const none: EmptyReason = { kind: 'noneOfStatus', status: 'draft' };
    assert.deepEqual(why(desk, { kind: 'status', status: 'draft' }, { cram: true }), { reason: none, offer: { ...DUE, cram: true } });
    assert.deepEqual(why(desk, { kind: 'within', id: '#draft' }), { reason: none, offer: DUE });
    assert.deepEqual(why(desk, { kind: 'within', id: 'b' }), { reason: { kind: 'gone' }, offer: DUE });
    assert.deepEqual(why(desk, { kind: 'these', ids: ['b'] }), { reason: { kind: 'gone' }, offer: DUE });
  });

  it('says that all is suspended, and offers what is not', () => {
    const desk = new Desk({ a: TEXT, b: '### Q. Three?\n' }).knows('One?', { suspended: true }).knows('Two?', { suspended: true });
    assert.deepEqual(why(desk, { kind: 'within', id: 'a' }), { reason: { kind: 'allSuspended' }, offer: ALL });
    desk.knows('Three?', { suspended: true });
    assert.deepEqual(why(desk, { kind: 'everything' }), { reason: { kind: 'allSuspended' } });
  });
});
