import assert from 'node:assert/strict';
import { Schedule, type Wait } from '../../../../src/core/history/schedule';

const schedule = new Schedule({ retention: 0.9, longest: 365 });

function words(waits: Readonly<Record<string, Wait>>): string {
  return Object.values(waits)
    .map((wait) => ('days' in wait ? `${wait.days}d` : `${wait.minutes}m`))
    .join(' ');
}

describe('The schedule', () => {
  it('offers minutes for what is not known yet, and days for what is', () => {
    assert.equal(words(schedule.waits(undefined, 100)), '10m 15m 2d 8d');
    const known = schedule.rate(undefined, 3, 100);
    assert.equal(words(schedule.waits(known, 102)), '10m 8d 11d 19d');
    const forgotten = schedule.rate(known, 1, 102);
    assert.deepEqual([forgotten.phase, forgotten.reps, forgotten.lapses], ['relearning', 2, 1]);
    assert.equal(words(schedule.waits(forgotten, 102)), '10m 15m 1d 1d');
  });

  it('asks more often where more is to be known', () => {
    const known = schedule.rate(undefined, 4, 0);
    const days = (retention: number): Wait => new Schedule({ retention, longest: 365 }).wait(known, 3, 8);
    assert.deepEqual([days(0.8), days(0.9), days(0.95)], [{ days: 129 }, { days: 39 }, { days: 16 }]);
  });

  it('never waits longer than a person wants', () => {
    let memory = schedule.rate(undefined, 4, 0);
    for (let day = 1; day < 20; day += 1) memory = schedule.rate(memory, 4, day * 30);
    assert.equal(words(new Schedule({ retention: 0.9, longest: 30 }).waits(memory, 700)), '10m 30d 30d 30d');
  });

  it('takes senseless wishes for sensible ones', () => {
    for (const retention of [NaN, Infinity]) {
      assert.equal(words(new Schedule({ retention, longest: NaN }).waits(undefined, 0)), '10m 15m 2d 8d');
    }
    assert.equal(words(new Schedule({ retention: 7, longest: -3 }).waits(undefined, 0)), '10m 15m 1d 1d');
  });

  it('takes a day before the last rating for the same day', () => {
    const known = schedule.rate(undefined, 3, 100);
    assert.deepEqual(schedule.rate(known, 3, 90), schedule.rate(known, 3, 100));
    assert.deepEqual(schedule.waits(known, 90), schedule.waits(known, 100));
  });

  it('leaves Date as it was', () => {
    for (const name of ['scheduler', 'diff', 'format', 'dueFormat']) assert.ok(!(name in Date.prototype), name);
  });
});
