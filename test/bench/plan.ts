// How much of what somebody prepares is ready on the day: with the plan, with the schedule alone, and in random order.
import { Schedule } from '../../src/core/history/schedule';
import { WISHES } from '../../src/core/history/wishes';
import { isReadyTask } from '../../src/core/targets/plan';
import { type Person, prepare, type Prepared } from './plan/people';
import { atRandom, byFsrs, byPlan } from './plan/ways';

const DAYS = [10, 20, 30, 60];
const QUESTIONS = [30, 100, 300, 600];
const PEOPLE: readonly Person[] = [
  { pace: 10, skips: 0 },
  { pace: 20, skips: 0.15 },
  { pace: 40, skips: 0.3 },
];
const { TIMES = '20' } = process.env;

const schedule = new Schedule();
const { retention } = WISHES;

interface Row {
  readonly days: number;
  readonly questions: number;
  readonly person: Person;
  /** With the plan, with the schedule alone, in random order: how many are ready, and how many times something was said. */
  readonly ready: readonly number[];
  readonly said: readonly number[];
}

const rows = DAYS.flatMap((days) => QUESTIONS.flatMap((questions) => PEOPLE.map((person) => rowOf(days, questions, person))));
console.log(`\nReady on the day, a mean of ${TIMES} people in each row; in random order as much is said on each day as with the plan`);
console.log('  Days  Questions  At most a day  Days skipped     Plan   FSRS alone   Random     Said: plan, FSRS alone');
for (const row of rows) console.log(`  ${wordsOf(row)}${isBetter(row) ? '' : '   not better'}`);
console.log(`The plan is better than both in ${rows.filter(isBetter).length} of ${rows.length} rows.`);

function rowOf(days: number, questions: number, person: Person): Row {
  const sums = [0, 1, 2].map(() => ({ ready: 0, said: 0 }));
  for (let seed = 1; seed <= Number(TIMES); seed += 1) {
    const planned = prepare(questions, days, person, byPlan(schedule, { day: days, retention }), schedule, seed);
    const others = [byFsrs, atRandom(planned.said, seed)].map((way) => prepare(questions, days, person, way, schedule, seed));
    for (const [at, prepared] of [planned, ...others].entries()) {
      const sum = sums[at];
      if (sum) [sum.ready, sum.said] = [sum.ready + readyIn(prepared, days), sum.said + saidIn(prepared)];
    }
  }
  const mean = (sum: number): number => sum / Number(TIMES);
  return { days, questions, person, ready: sums.map(({ ready }) => mean(ready)), said: sums.map(({ said }) => mean(said)) };
}

function isBetter({ ready: [plan = 0, ...others] }: Row): boolean {
  return others.every((other) => plan > other);
}

function readyIn({ tasks }: Prepared, day: number): number {
  return tasks.filter((task) => isReadyTask(task, { day, retention }, schedule)).length;
}

function saidIn({ said }: Prepared): number {
  return said.reduce((sum, count) => sum + count, 0);
}

function wordsOf({ days, questions, person: { pace, skips }, ready: [plan = 0, fsrs = 0, random = 0], said: [bySaid = 0, fsrsSaid = 0] }: Row): string {
  const cells: readonly (readonly [string, number])[] = [
    [String(days), 4],
    [String(questions), 11],
    [String(pace), 15],
    [`${skips * 100} %`, 14],
    [plan.toFixed(1), 9],
    [fsrs.toFixed(1), 13],
    [random.toFixed(1), 9],
  ];
  return `${cells.map(([cell, width]) => cell.padStart(width)).join('')}     ${bySaid.toFixed(0)}, ${fsrsSaid.toFixed(0)}`;
}
