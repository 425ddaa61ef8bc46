import assert from 'node:assert/strict';
import { type EventDraft, type HistoryEvent, type Rating } from '../../../../src/core/history/event';
import { dayOf } from '../../../../src/core/history/days';
import { formatLine } from '../../../../src/core/history/line';
import { readLog } from '../../../../src/core/history/log';
import { History } from '../../../../src/core/history/replay';
import { Schedule } from '../../../../src/core/history/schedule';
import { WISHES } from '../../../../src/core/history/wishes';
import { type ProgressSoFar, progressOf } from '../../../../src/core/progress/progress';
import { questionsOf } from '../../../../src/core/targets/belonging';
import { EVERYTHING, type Target } from '../../../../src/core/targets/target';
import { DAY, NOON } from '../history/events';
import { Home } from '../history/home';

const ANSWER = 'A deadlock is when two processes wait for each other forever.';
const written = (...texts: string[]): string => texts.map((text) => `## Q. ${text}\n\nA. ${ANSWER}\n`).join('\n');
const NOTES = { 'a.md': `${written('One?', 'Two?')}\n## Q. Empty?\n`, 'b.md': written('Three?') };
const ACME: Target = { name: 'Acme', counted: { ...EVERYTHING, notes: ['a.md'] } };

const today = ({ time }: Home): number => dayOf({ at: NOON + time, offset: 0 });

/** How far somebody is, with targets in so many days. */
function seen(home: Home, targets: readonly (readonly [target: Target, days: number | undefined])[] = []): ProgressSoFar {
  const now = today(home);
  const questions = questionsOf({ index: home.index, pathOf: (uri) => uri.slice(Home.uri('').length) });
  const seeing = { questions, knownAt: (key: string) => home.progress.at(key), schedule: new Schedule(WISHES), retention: 0.9, today: now };
  const dated = targets.map(([target, days]) => ({ target, day: days === undefined ? undefined : now + days }));
  return progressOf({ folders: [{ seeing, targets: dated }], cards: [...home.progress.cards()], today: now, rollover: WISHES.rollover });
}

/** Rates a question in a mock interview. */
function mock(home: Home, text: string, rating: Rating, more: object): void {
  home.look();
  const draft = home.progress.rate(home.known(text).id, { rating });
  home.append({ ...draft, ...more } as EventDraft);
}

describe('Progress', () => {
  let home: Home;

  beforeEach(() => {
    home = new Home(NOTES);
  });

  it('is nothing at first but what is written', () => {
    const { practiced, targets, notes, weakest, stalest, mocks } = seen(home, [[ACME, 3]]);
    assert.deepEqual([practiced, weakest, stalest, mocks], [[], [], [], []]);
    assert.deepEqual(
      targets.map(({ readiness, evenings }) => [readiness.counts.written, evenings]),
      [[2, []]],
    );
    assert.deepEqual(
      notes.map(({ path, total, counts }) => [path, total, counts.empty, counts.written]),
      [
        ['a.md', 3, 1, 2],
        ['b.md', 1, 0, 1],
      ],
    );
  });

  it('has the days on which something was practiced, also of questions that are gone', () => {
    home.rateText('One?', 3);
    home.rateText('One?', 4);
    home.rateText('Three?', 3);
    home.time += 2 * DAY;
    home.rateText('Two?', 3);
    home.write({ 'b.md': undefined });
    const days = seen(home).practiced.map(({ day, questions, ratings }) => [day - today(home), questions, ratings]);
    assert.deepEqual(days, [
      [-2, 2, 3],
      [0, 1, 1],
    ]);
  });

  it('tells how many were ready for a target on each evening since its first practice', () => {
    home.rateText('Three?', 4); // does not count
    home.time += DAY;
    home.rateText('One?', 4);
    home.time += DAY;
    home.rateText('One?', 1);
    home.rateText('Two?', 4);
    home.time += DAY;
    home.rateText('One?', 3);
    const [acme] = seen(home, [[ACME, 2]]).targets;
    assert.deepEqual(
      acme?.evenings.map(({ day, ready }) => [day - today(home), ready]),
      [
        [-2, 1],
        [-1, 1],
        [0, 2],
      ],
    );
    assert.equal(acme.readiness.counts.ready, 2);
  });

  it('ends the evenings of a target on its day', () => {
    home.rateText('One?', 4);
    home.time += 3 * DAY;
    const evenings = seen(home, [[ACME, -1]]).targets[0]?.evenings;
    assert.deepEqual(
      evenings?.map(({ day }) => day - today(home)),
      [-3, -2, -1],
    );
  });

  it('takes a question as far as it is for the next target that it counts for', () => {
    for (const text of ['One?', 'Three?']) home.rateText(text, 3);
    const ready = (...targets: readonly (readonly [Target, number])[]): unknown[] => seen(home, targets).notes.map(({ counts }) => counts.ready);
    const all: Target = { name: 'All', counted: EVERYTHING };
    assert.deepEqual(ready(), [1, 1]);
    assert.deepEqual(ready([ACME, 9]), [0, 1]);
    assert.deepEqual(ready([ACME, 1], [all, 30]), [1, 0]);
    assert.deepEqual(ready([all, 30], [ACME, 1]), [1, 0]);
    assert.deepEqual(ready([ACME, -9]), [1, 1], 'what is past does not count');
  });

  it('lists the weakest first, and nothing that is ready', () => {
    home.rateText('One?', 4);
    home.rateText('Two?', 3);
    home.rateText('Three?', 1);
    const weakest = (days: number): string[] =>
      seen(home, [[{ ...ACME, counted: EVERYTHING }, days]]).weakest.map(({ reached }) => reached.entry.question.text);
    assert.deepEqual(weakest(1), ['Three?']);
    assert.deepEqual(weakest(90), ['Three?', 'Two?', 'One?']);
  });

  it('lists what was rewritten since it was said, and then what was not said for long', () => {
    home.rateText('Two?', 4);
    home.time += 10 * DAY;
    home.rateText('One?', 4);
    home.time += 5 * DAY;
    home.rateText('Three?', 4);
    const stalest = (): unknown[] => seen(home).stalest.map(({ reached, day }) => [reached.entry.question.text, reached.isStale, day - today(home)]);
    assert.deepEqual(stalest(), [['Two?', false, -15]]);
    home.edit('b.md', ANSWER, 'Nobody goes on, since all of them hold what others want, and none gives it away.');
    assert.deepEqual(stalest(), [
      ['Three?', true, 0],
      ['Two?', false, -15],
    ]);
  });

  it('sets mock interviews side by side, by the marks of their ratings', () => {
    home.rateText('One?', 1);
    mock(home, 'One?', 3, { mock: 'first', seconds: 60, coverage: 0.5 });
    mock(home, 'Two?', 1, { mock: 'first', seconds: 120 });
    home.time += DAY;
    mock(home, 'One?', 4, { mock: 'second' });
    home.restart([...readLog(home.events.map((event) => `${formatLine(event)}\n`).join('')).events]); // as they are written and read
    const { mocks } = seen(home);
    assert.deepEqual(
      mocks.map(({ id, day, questions, ratings, seconds, coverage }) => [id, day - today(home), questions, Object.values(ratings), seconds, coverage]),
      [
        ['first', -1, 2, [1, 0, 1, 0], 90, 0.5],
        ['second', 0, 1, [0, 0, 0, 1], undefined, undefined],
      ],
    );
  });

  it('is the same in whatever order the events come, and takes back what was undone', () => {
    for (const [text, rating] of [
      ['One?', 3],
      ['Two?', 1],
      ['Three?', 4],
      ['One?', 4],
    ] as const) {
      home.rateText(text, rating);
      home.time += DAY;
    }
    const undone = home.rateText('Two?', 2);
    home.append({ type: 'undo', undone: undone.id });
    const figures = (events: readonly HistoryEvent[]): string => {
      home.restart([...events]);
      return JSON.stringify(seen(home, [[ACME, 5]]), (name, value: unknown) => (name === 'note' || name === 'identities' ? undefined : value));
    };
    const inOrder = [...home.events];
    const expected = figures(inOrder);
    assert.equal(figures([...inOrder].reverse()), expected);
    assert.equal(figures([...inOrder.slice(3), ...inOrder.slice(0, 4)]), expected);
    assert.deepEqual(
      seen(home).practiced.map(({ ratings }) => ratings),
      [1, 1, 1, 1],
    );
    assert.equal([...new History(inOrder).cards()].length, 3);
  });
});
