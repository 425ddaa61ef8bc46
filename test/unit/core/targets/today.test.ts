import assert from 'node:assert/strict';
import { dayOf } from '../../../../src/core/history/days';
import { Schedule } from '../../../../src/core/history/schedule';
import { WISHES } from '../../../../src/core/history/wishes';
import { questionsOf } from '../../../../src/core/targets/belonging';
import { practicedDays, readyOver } from '../../../../src/core/targets/past';
import { type Readiness, readinessOf } from '../../../../src/core/targets/readiness';
import { keysToAsk, summaryOf } from '../../../../src/core/targets/summary';
import { EVERYTHING } from '../../../../src/core/targets/target';
import { type Today, todayFor } from '../../../../src/core/targets/today';
import { DAY, NOON } from '../history/events';
import { Home } from '../history/home';

const schedule = new Schedule();
const { rollover } = WISHES;
const START = dayOf({ at: NOON, offset: 0 });
const written = (count: number): string => Array.from({ length: count }, (_, at) => `## Q. Why ${at}?\n\nA. Because it is number ${at}.\n`).join('\n');

/** Somebody who prepares with the plan, day after day. */
class Preparing {
  readonly home: Home;
  readonly day: number | undefined;
  newPerDay = 5;

  constructor(text: string, days?: number) {
    this.home = new Home({ 'a.md': text });
    this.day = days === undefined ? undefined : START + days;
  }

  get today(): number {
    return dayOf({ at: NOON + this.home.time, offset: 0 });
  }

  see(): { readiness: Readiness; plan: Today } {
    const { index, progress } = this.home;
    const questions = questionsOf({ index, pathOf: (uri) => uri.slice(Home.uri('').length) });
    const seeing = { questions, knownAt: (key: string) => progress.at(key), schedule, retention: 0.9, today: this.today };
    const readiness = readinessOf({ name: 'Acme', counted: EVERYTHING }, this.day, seeing);
    return { readiness, plan: todayFor(readiness, { today: this.today, rollover, retention: 0.9, schedule, newPerDay: this.newPerDay, mostPerDay: Infinity }) };
  }

  /** Says all that is to be said today, well. */
  say(): number {
    const { say } = this.see().plan;
    for (const { id } of say) this.home.rate(id ?? '', 3);
    return say.length;
  }

  sleep(): void {
    const days = this.today - START + 1;
    this.home.time = days * DAY;
    this.home.progress.dayBegan();
  }
}

describe('A target is met over the days', () => {
  it('by saying each day what the plan says', () => {
    const person = new Preparing(written(12), 9);
    const said: number[] = [];
    while (person.today < START + 9) {
      said.push(person.say());
      assert.deepEqual(
        person.see().plan.say.map(({ entry }) => entry.question.text),
        [],
        'nothing is left for the day',
      );
      person.sleep();
    }
    const { readiness, plan } = person.see();
    assert.deepEqual([readiness.counts.ready, plan.say, plan.shortfall], [12, [], undefined]);
    assert.equal(said[0], 5);
    assert.ok(
      said.every((count) => count <= 12),
      said.join(),
    );
  });

  it('and what was ready stays ready until then, where nothing is said any more', () => {
    const person = new Preparing(written(5), 20);
    const before = new Set<string>();
    while (person.today < START + 14) {
      person.say();
      person.sleep();
    }
    for (const { entry, step } of person.see().readiness.questions) if (step === 'ready') before.add(entry.key);
    assert.ok(before.size > 0);
    while (person.today < START + 20) person.sleep();
    for (const { entry, step } of person.see().readiness.questions) if (before.has(entry.key)) assert.equal(step, 'ready');
  });

  it('and the past can be told from the history', () => {
    const person = new Preparing(written(3), 5);
    person.say();
    person.sleep();
    person.sleep();
    person.say();
    const { readiness } = person.see();
    assert.deepEqual(readyOver(readiness, START - 1, START + 2, schedule, rollover, 0.9), [0, 0, 0, 3]);
    const cards = readiness.questions.flatMap(({ card }) => card ?? []);
    assert.deepEqual(practicedDays(cards, rollover), [
      { day: START, questions: 3, ratings: 3, seconds: 0 },
      { day: START + 2, questions: 3, ratings: 3, seconds: 0 },
    ]);
  });
});

describe('What to do for a target today', () => {
  it('has so much to write that all is written in time, no more than a person writes', () => {
    const person = new Preparing('## Q. One?\n\n## Q. Two?\n\n## Q. Three?\n\n## Q. Four?\n', 2);
    assert.equal(person.see().plan.write.length, 2);
    person.newPerDay = 1;
    assert.equal(person.see().plan.write.length, 1);
    assert.deepEqual(person.see().plan.shortfall?.enough, { newPerDay: 2, mostPerDay: Infinity, writePerDay: 2 });
  });

  it('follows the schedule where there is no day', () => {
    const person = new Preparing(written(7));
    assert.equal(person.say(), 5);
    assert.deepEqual([person.see().plan.say.length, person.see().plan.shortfall], [0, undefined]);
    person.sleep();
    assert.equal(person.say(), 2);
    person.sleep();
    assert.equal(person.see().plan.say.length, 5);
  });

  it('is nothing on the day and after it', () => {
    for (const days of [0, -3]) assert.deepEqual(new Preparing(written(2), days).see().plan, { write: [], say: [], shortfall: undefined });
  });

  it('is asked with what follows up on it', () => {
    const person = new Preparing('## Q. One?\n\nA. Yes it is.\n\n<details>\n<summary>Why?</summary>\n\nSo.\n\n</details>\n', 3);
    const { readiness, plan } = person.see();
    assert.deepEqual(
      keysToAsk(plan.say).map((key) => key.split(':').at(-1)),
      ['One?', 'Why?'],
    );
    assert.deepEqual(summaryOf(readiness, person.today, plan), {
      name: 'Acme',
      days: 3,
      ready: 0,
      total: 1,
      stale: 0,
      say: 1,
      write: 0,
      short: undefined,
      gone: [],
    });
  });
});
