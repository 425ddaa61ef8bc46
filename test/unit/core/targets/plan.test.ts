import assert from 'node:assert/strict';
import type { Rating } from '../../../../src/core/history/event';
import { Schedule } from '../../../../src/core/history/schedule';
import { enoughEffort, forecast } from '../../../../src/core/targets/forecast';
import { paceOf, seenWritten } from '../../../../src/core/targets/pace';
import { type Effort, type Task, toSayOn } from '../../../../src/core/targets/plan';

const schedule = new Schedule();
const NO_LIMIT: Effort = { newPerDay: Infinity, mostPerDay: Infinity };
const aimAt = (day: number) => ({ day, retention: 0.9 });

/** A question that was rated so on some days. */
function task(key: string, ...ratings: readonly (readonly [day: number, rating: Rating])[]): Task {
  let one: Task = { key, isWritten: true, isStale: false };
  for (const [day, rating] of ratings) {
    const wait = schedule.wait(one.memory, rating, day);
    one = { ...one, memory: schedule.rate(one.memory, rating, day), due: day + ('days' in wait ? wait.days : 0) };
  }
  return one;
}

function said(day: number, tasks: readonly Task[], aim: number, effort: Partial<Effort> = {}, done?: { said: number; new: number }): string[] {
  return toSayOn(day, tasks, aimAt(aim), { ...NO_LIMIT, ...effort }, schedule, done).map(({ key }) => key);
}

describe('What to say today', () => {
  it('is what is new and written, no more than the person wants', () => {
    const tasks = [task('a'), { ...task('b'), isWritten: false }, task('c'), task('d')];
    assert.deepEqual(said(0, tasks, 20), ['a', 'c', 'd']);
    assert.deepEqual(said(0, tasks, 20, { newPerDay: 2 }), ['a', 'c']);
    assert.deepEqual(said(0, tasks, 20, { newPerDay: 2 }, { said: 1, new: 1 }), ['a']);
    assert.deepEqual(said(0, tasks, 20, { mostPerDay: 1 }), ['a']);
    assert.deepEqual(said(0, tasks, 20, { mostPerDay: 1 }, { said: 1, new: 0 }), []);
  });

  it('is what comes back, and not what is ready for the day', () => {
    const tasks = [task('due', [0, 3]), task('ready', [0, 3], [2, 3]), task('not yet', [1, 3])];
    assert.deepEqual(said(2, tasks, 12), ['due']);
    assert.deepEqual(said(3, tasks, 12), ['due', 'not yet']);
  });

  it('is first what is ready with the least', () => {
    const tasks = [task('new'), task('forgot', [0, 1]), task('nearly', [0, 3])];
    assert.deepEqual(said(2, tasks, 12), ['nearly', 'new', 'forgot']);
    assert.deepEqual(said(2, tasks, 12, { mostPerDay: 1 }), ['nearly']);
  });

  it('is what does not come back yet only where a limit leaves room for it', () => {
    assert.deepEqual(said(1, [task('a', [0, 3])], 7), []);
    assert.deepEqual(said(1, [task('a', [0, 3])], 7, { mostPerDay: 5 }), ['a']);
    assert.deepEqual(said(1, [task('a', [0, 3])], 20, { mostPerDay: 5 }), [], 'it would not be ready with it');
  });

  it('is what is stale, however well it is remembered', () => {
    assert.deepEqual(said(1, [{ ...task('a', [0, 4]), isStale: true }], 5), ['a']);
  });

  it('is on the eve also what is ready and weakest', () => {
    const tasks = [task('strong', [0, 4], [4, 4]), task('weak', [0, 3], [2, 3]), task('weaker', [0, 3], [1, 3]), task('so', [0, 4]), task('today', [7, 3])];
    assert.deepEqual(said(6, tasks.slice(0, 4), 8), []);
    assert.deepEqual(said(7, tasks, 8), ['so', 'weaker', 'weak', 'strong']);
    const after = tasks.map((one) => (['so', 'weaker', 'weak', 'strong'].includes(one.key) ? task(one.key, [0, 4], [7, 4]) : one));
    assert.deepEqual(said(7, after, 8), [], 'once is enough');
  });

  it('is on the eve what would come back on the day itself or later, and is not ready for it', () => {
    const late = task('late', [15, 3], [30, 3]);
    const day = late.due ?? 0;
    assert.ok(late.memory && schedule.chance(late.memory, day) < 0.9, 'days are rounded');
    assert.deepEqual([said(day - 2, [late], day), said(day - 1, [late], day)], [[], ['late']]);
  });

  it('is nothing on the day itself, and after it', () => {
    for (const day of [8, 9]) assert.deepEqual(said(day, [task('a'), task('b', [0, 1])], 8), []);
  });
});

const EFFORT = { newPerDay: 6, mostPerDay: Infinity, writePerDay: 6 };
const many = (count: number, isWritten = true): Task[] => Array.from({ length: count }, (_, at) => ({ key: String(at), isWritten, isStale: false }));

describe('The days up to a target', () => {
  it('hold what is to be written and to be said, until all is ready', () => {
    const { days, left } = forecast(0, [...many(10), { key: 'w', isWritten: false, isStale: false }], aimAt(6), EFFORT, schedule);
    assert.deepEqual(left, []);
    assert.deepEqual(days[0], { day: 0, write: 1, say: 6 });
    assert.deepEqual(
      days.map(({ day }) => day),
      [0, 1, 2, 3, 4, 5],
    );
  });

  it('leave what there is no time for, and tell which effort would be enough', () => {
    const tasks = many(40);
    const { left, unwritten } = forecast(0, tasks, aimAt(5), EFFORT, schedule);
    assert.equal(left.length, 10);
    assert.equal(unwritten, 0);
    const enough = enoughEffort(0, tasks, aimAt(5), EFFORT, schedule);
    assert.deepEqual(enough, { ...EFFORT, newPerDay: 8 });
    assert.deepEqual(forecast(0, tasks, aimAt(5), { ...EFFORT, newPerDay: 7 }, schedule).left.length > 0, true);
  });

  it('count what will not be written', () => {
    const tasks = many(20, false);
    const effort = { newPerDay: 20, mostPerDay: Infinity, writePerDay: 2 };
    assert.equal(forecast(0, tasks, aimAt(5), effort, schedule).unwritten, 10);
    assert.equal(enoughEffort(0, tasks, aimAt(5), effort, schedule)?.writePerDay, 4);
  });

  it('raise also the most of a day, if that is what is too little', () => {
    const enough = enoughEffort(0, many(20), aimAt(4), { newPerDay: 10, mostPerDay: 3, writePerDay: 5 }, schedule);
    assert.equal(enough?.newPerDay, 10);
    assert.ok(enough.mostPerDay > 3 && Number.isFinite(enough.mostPerDay));
    assert.deepEqual(forecast(0, many(20), aimAt(4), enough, schedule).left, []);
  });

  it('are none if the day is there: then nothing is enough', () => {
    assert.deepEqual(forecast(3, many(2), aimAt(3), EFFORT, schedule), { days: [], left: ['0', '1'], unwritten: 0 });
    assert.equal(enoughEffort(3, many(2), aimAt(3), EFFORT, schedule), undefined);
  });
});

describe('The pace of writing', () => {
  it('is what was written on a day lately', () => {
    let seen = seenWritten([], { day: 1, count: 10 });
    assert.equal(paceOf(seen), undefined);
    seen = seenWritten(seen, { day: 3, count: 13 });
    seen = seenWritten(seen, { day: 3, count: 16 });
    assert.deepEqual(seen, [
      { day: 1, count: 10 },
      { day: 3, count: 16 },
    ]);
    assert.equal(paceOf(seen), 3);
  });

  it('forgets what was long ago, and is not known where nothing was written', () => {
    const seen = seenWritten(
      [
        { day: 1, count: 10 },
        { day: 5, count: 10 },
      ],
      { day: 9, count: 10 },
    );
    assert.deepEqual([seen.map(({ day }) => day), paceOf(seen)], [[5, 9], undefined]);
  });
});
