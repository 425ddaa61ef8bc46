import assert from 'node:assert/strict';
import { dateOf, dayOf, nextDay } from '../../../../src/core/history/days';
import { readMoment, writeMoment } from '../../../../src/core/history/moment';

const moment = (written: string) => readMoment(written) ?? assert.fail(written);

describe('A local day', () => {
  for (const [time, rollover, day] of [
    ['2026-11-21T08:30:00+09:00', 4, '2026-11-21'],
    ['2026-11-21T03:59:59+09:00', 4, '2026-11-20'],
    ['2026-11-21T04:00:00+09:00', 4, '2026-11-21'],
    ['2026-11-20T23:30:00Z', 4, '2026-11-20'],
    ['2026-11-21T00:00:00-08:00', 0, '2026-11-21'],
    ['2026-11-20T23:59:00-08:00', 0, '2026-11-20'],
    ['1969-12-31T12:00:00Z', 4, '1969-12-31'],
    ['2028-03-01T02:00:00+05:45', 4, '2028-02-29'],
  ] as const) {
    it(`of ${time} is ${day} if days begin at ${rollover}`, () => assert.equal(dateOf(dayOf(moment(time), rollover)), day));
  }

  it('begins at 4 unless told otherwise, and ends then', () => {
    const evening = moment('2026-11-21T23:00:00+09:00');
    assert.equal(dayOf(evening), dayOf(evening, 4));
    assert.equal(writeMoment({ at: nextDay(evening), offset: 540 }), '2026-11-22T04:00:00.000+09:00');
    assert.equal(dayOf({ at: nextDay(evening), offset: 540 }), dayOf(evening) + 1);
    assert.equal(dayOf({ at: nextDay(evening) - 1, offset: 540 }), dayOf(evening));
  });
});

describe('A moment', () => {
  it('is written in local time with its offset', () => {
    for (const written of ['2026-11-21T08:30:05.120+09:00', '2026-11-21T08:30:05.120-03:30', '2026-11-21T08:30:05.120+00:00']) {
      assert.equal(writeMoment(moment(written)), written);
    }
    assert.deepEqual(moment('2026-11-21T08:30:05.120-03:30'), { at: Date.UTC(2026, 10, 21, 12, 0, 5, 120), offset: -210 });
  });

  it('is nothing without an offset, or if it is no time', () => {
    for (const written of ['', '2026-11-21', '2026-11-21T08:30:05', '2026-11-21T25:30:05Z', 'now']) assert.equal(readMoment(written), undefined);
  });
});
