import assert from 'node:assert/strict';
import { dueCards, forecast, shareOfToday } from '../../../../src/core/history/due';
import { type Card, History } from '../../../../src/core/history/replay';
import { DAY, MINUTE, NOON, on, rate, suspend } from './events';

const now = { at: NOON, offset: 0 };
const homes = (cards: readonly Card[]): string => cards.map(({ home }) => home).join(' ');

/** Rated good: comes back after two days, or again: after ten minutes. */
const history = new History([
  on('mac', 1, -9 * DAY, rate('overdue', 3)),
  on('mac', 2, -5 * DAY, rate('suspended', 3)),
  on('mac', 3, -5 * DAY, suspend('suspended')),
  on('mac', 4, -2 * DAY, rate('today', 3)),
  on('mac', 5, -1 * DAY, rate('tomorrow', 3)),
  on('mac', 6, -1 * DAY, rate('failed', 1)),
  on('mac', 7, -5 * MINUTE, rate('soon', 1)),
  on('mac', 8, 0, suspend('new')),
  on('mac', 9, 0, suspend('new', 'resume')),
]);

describe('What is due', () => {
  it('is overdue, of today or later', () => {
    const { overdue, today, later } = dueCards(history.cards(), now, 4);
    assert.equal(homes(overdue), 'overdue failed');
    assert.equal(homes(today), 'today soon');
    assert.equal(homes(later), 'tomorrow');
  });

  it('is due from the hour on at which the day begins', () => {
    const night = { at: NOON + 15 * 60 * MINUTE, offset: 0 };
    assert.equal(homes(dueCards(history.cards(), night, 4).later), 'tomorrow');
    assert.equal(homes(dueCards(history.cards(), { ...night, offset: 60 }, 4).later), '');
  });

  it('is no more than a person wants in a day; what was begun today goes on', () => {
    const share = (most?: number): string => homes(shareOfToday(history.cards(), now, 4, most));
    assert.equal(share(), 'overdue failed today soon');
    assert.equal(share(3), 'overdue failed soon');
    assert.equal(share(2), 'overdue soon');
    assert.equal(share(1), 'soon');
    assert.equal(share(0), 'soon');
  });

  it('can be told for the days to come', () => {
    assert.deepEqual(forecast(history.cards(), now, 4, 3), [4, 1, 0]);
  });
});
