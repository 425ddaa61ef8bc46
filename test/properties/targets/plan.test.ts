import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Rating } from '../../../src/core/history/event';
import { History } from '../../../src/core/history/replay';
import { Schedule } from '../../../src/core/history/schedule';
import { forecast } from '../../../src/core/targets/forecast';
import { isReadyTask, type Task, toSayOn } from '../../../src/core/targets/plan';
import { histories } from '../history/events';
import { runs } from '../settings';

const schedule = new Schedule();

/** A question, and how it was rated on some days before today. */
const tasks = fc
  .array(
    fc.record({ isWritten: fc.boolean(), isStale: fc.boolean(), rated: fc.array(fc.tuple(fc.nat(30), fc.constantFrom<Rating>(1, 2, 3, 4)), { maxLength: 5 }) }),
    { maxLength: 40 },
  )
  .map((all) =>
    all.map(({ isWritten, isStale, rated }, at) =>
      taskOf(
        String(at),
        isWritten,
        isStale,
        [...rated].sort(([one], [other]) => one - other),
      ),
    ),
  );

const effort = fc.record({
  newPerDay: fc.oneof(fc.nat(12), fc.constant(Infinity)),
  mostPerDay: fc.oneof(fc.nat(20), fc.constant(Infinity)),
  writePerDay: fc.nat(5),
});

function taskOf(key: string, isWritten: boolean, isStale: boolean, rated: readonly (readonly [number, Rating])[]): Task {
  let task: Task = { key, isWritten, isStale: isStale && rated.length > 0 };
  for (const [day, rating] of rated) {
    const wait = schedule.wait(task.memory, rating, day);
    task = { ...task, memory: schedule.rate(task.memory, rating, day), due: day + ('days' in wait ? wait.days : 0) };
  }
  return task;
}

describe('A plan', () => {
  it('asks for nothing from the day of the target on, nothing twice, and no more than is wanted', () => {
    fc.assert(
      fc.property(tasks, effort, fc.nat(40), fc.integer({ min: -5, max: 40 }), (all, wanted, today, ahead) => {
        const aim = { day: today + ahead, retention: 0.9 };
        const said = toSayOn(today, all, aim, wanted, schedule);
        if (ahead <= 0) assert.deepEqual(said, []);
        assert.equal(new Set(said).size, said.length);
        assert.ok(said.length <= wanted.mostPerDay);
        assert.ok(said.filter(({ memory }) => !memory).length <= wanted.newPerDay);
        assert.ok(said.every(({ memory, isWritten }) => memory ?? isWritten));
        for (const { day } of forecast(today, all, aim, wanted, schedule).days) assert.ok(day >= today && day < aim.day);
      }),
      runs(500),
    );
  });

  it('leaves nothing for later than the eve: what is not ready by then was asked for when it came back, or there was no room', () => {
    fc.assert(
      fc.property(tasks, fc.integer({ min: 30, max: 40 }), fc.integer({ min: 1, max: 30 }), (all, today, ahead) => {
        const aim = { day: today + ahead, retention: 0.9 };
        const wanted = { newPerDay: Infinity, mostPerDay: Infinity, writePerDay: Infinity };
        assert.deepEqual(
          forecast(today, all, aim, wanted, schedule).left.filter((key) => !all[Number(key)]?.memory || all[Number(key)]?.memory?.phase === 'review'),
          [],
        );
      }),
      runs(300),
    );
  });

  it('finds ready on the day what it finds ready before, if nothing more is said', () => {
    fc.assert(
      fc.property(tasks, fc.integer({ min: 31, max: 80 }), (all, day) => {
        const aim = { day, retention: 0.9 };
        const ready = all.filter((task) => isReadyTask(task, aim, schedule));
        for (const { memory } of ready) {
          assert.ok(memory && schedule.chance(memory, day) >= 0.9);
          for (let before = memory.day; before <= day; before += 1) assert.ok(schedule.chance(memory, before) >= 0.9);
        }
      }),
      runs(300),
    );
  });

  it('is the same in whatever order logs come together', () => {
    const planOf = (history: History): unknown => {
      const all = [...history.cards()].map(
        ({ home, memory, due }): Task => ({ key: home, isWritten: true, isStale: false, ...(memory ? { memory } : {}), ...(due ? { due: due.day } : {}) }),
      );
      const inOrder = all.sort((one, other) => (one.key < other.key ? -1 : 1));
      const aim = { day: 20_520, retention: 0.9 };
      return forecast(20_500, inOrder, aim, { newPerDay: 2, mostPerDay: 3, writePerDay: 1 }, schedule);
    };
    fc.assert(
      fc.property(histories, (events) => assert.deepEqual(planOf(new History([...events].reverse())), planOf(new History(events)))),
      runs(300),
    );
  });
});
