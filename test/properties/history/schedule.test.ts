import assert from 'node:assert/strict';
import fc from 'fast-check';
import { createEmptyCard, FSRS, Rating as Grade } from 'ts-fsrs';
import type { Rating } from '../../../src/core/history/event';
import { type Memory, Schedule } from '../../../src/core/history/schedule';
import { runs } from '../settings';

const DAY = 86_400_000;
const GRADES = { 1: Grade.Again, 2: Grade.Hard, 3: Grade.Good, 4: Grade.Easy } as const;
const reviews = fc.array(fc.record({ rating: fc.constantFrom<Rating>(1, 2, 3, 4), days: fc.oneof(fc.nat(3), fc.nat(400)) }), { maxLength: 25 });

describe('The schedule', () => {
  it('is that of ts-fsrs, for somebody who lives in UTC and by its days', () => {
    fc.assert(
      fc.property(reviews, fc.double({ min: 0.7, max: 0.99, noNaN: true }), (all, retention) => {
        const schedule = new Schedule({ retention, longest: 36_500 });
        const fsrs = new FSRS({ request_retention: retention, maximum_interval: 36_500, learning_steps: ['10m'], relearning_steps: ['10m'] });
        let card = createEmptyCard(new Date(0));
        let memory: Memory | undefined;
        let day = 20_000;
        for (const { rating, days } of all) {
          day += days;
          const wait = schedule.wait(memory, rating, day);
          memory = schedule.rate(memory, rating, day);
          card = fsrs.next(card, new Date(day * DAY), GRADES[rating]).card;
          assert.deepEqual([memory.stability, memory.difficulty, memory.reps, memory.lapses], [card.stability, card.difficulty, card.reps, card.lapses]);
          assert.equal(card.due.getTime() - day * DAY, 'days' in wait ? wait.days * DAY : wait.minutes * 60_000);
        }
      }),
      runs(500),
    );
  });
});
