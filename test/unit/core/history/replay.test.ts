import assert from 'node:assert/strict';
import { dateOf } from '../../../../src/core/history/days';
import type { EventDraft, HistoryEvent } from '../../../../src/core/history/event';
import { type Card, History } from '../../../../src/core/history/replay';
import { WISHES } from '../../../../src/core/history/wishes';
import { alias, DAY, MINUTE, NOON, on, rate, suspend } from './events';

function historyOf(...events: HistoryEvent[]): History {
  return new History(events);
}

function ratingsOf(history: History, question: string): string {
  return (
    history
      .cardOf(question)
      ?.ratings.map(({ rating }) => rating)
      .join('') ?? ''
  );
}

function dueOf(card: Card | undefined): string {
  if (!card?.due) return 'never';
  return card.due.at === undefined ? dateOf(card.due.day) : `${(card.due.at - NOON) / MINUTE} min`;
}

describe('A replayed history', () => {
  it('comes about in steps, none of which has much to do', () => {
    const events = Array.from({ length: 40_000 }, (_, at) => on('mac', at, at * MINUTE, rate(`q${at % 1000}`, 3)));
    const steps = History.inSteps(events);
    let count = 0;
    for (let step = steps.next(); ; step = steps.next()) {
      count += 1;
      if (!step.done) continue;
      assert.equal([...step.value.cards()].length, 1000);
      break;
    }
    assert.ok(count > 50, String(count));
  });

  it('knows when a question is due', () => {
    const first = on('mac', 1, 0, rate('q', 3));
    assert.equal(dueOf(historyOf(first).cardOf('q')), '2026-11-23');
    const again = on('mac', 2, 2 * DAY, rate('q', 1));
    const card = historyOf(first, again).cardOf('q');
    assert.equal(dueOf(card), `${2 * 24 * 60 + 10} min`);
    assert.equal(card?.memory?.lapses, 1);
    assert.equal(dueOf(historyOf(first).cardOf('other')), 'never');
  });

  it('counts days where the person is, from the hour on at which their day begins', () => {
    const night = on('mac', 1, 14 * 60 * MINUTE, rate('q', 3)); // 02:00 in UTC, 11:00 in Seoul
    assert.equal(dueOf(historyOf(night).cardOf('q')), '2026-11-23');
    assert.equal(dueOf(historyOf({ ...night, when: { ...night.when, offset: 540 } }).cardOf('q')), '2026-11-24');
    assert.equal(dueOf(new History([night], { ...WISHES, rollover: 0 }).cardOf('q')), '2026-11-24');
  });

  it('takes exactly the event back that was undone', () => {
    const events = [on('mac', 1, 0, rate('q', 3)), on('mac', 2, 1, rate('q', 1)), on('mac', 3, 2, rate('q', 4))];
    const undo = on('pc', 1, 3, { type: 'undo', undone: 'mac-2' });
    assert.equal(ratingsOf(historyOf(...events, undo), 'q'), '34');
    assert.equal(ratingsOf(historyOf(undo, ...events), 'q'), '34');
    const ofUndo = on('pc', 2, 4, { type: 'undo', undone: 'pc-1' });
    assert.equal(ratingsOf(historyOf(...events, undo, ofUndo), 'q'), '34');
  });

  it('follows a question from name to name, in whatever order they were given, and back', () => {
    const events = [
      on('mac', 1, 0, rate('a', 3)),
      on('mac', 2, 1, alias('b', 'c')),
      on('mac', 3, 2, rate('c', 2)),
      on('mac', 4, 3, alias('a', 'b')),
      on('mac', 5, 4, rate('b', 4)),
    ];
    for (const name of ['a', 'b', 'c']) assert.equal(ratingsOf(historyOf(...events), name), '324');
    const back = historyOf(...events, on('mac', 6, 5, alias('c', 'a')), on('mac', 7, 6, alias('a', 'a')));
    assert.equal(ratingsOf(back, 'b'), '324');
    assert.equal(back.cardOf('b')?.home, 'a');
    assert.equal([...back.cards()].length, 1);
  });

  it('parts again what was put together by mistake', () => {
    const events = [on('mac', 1, 0, rate('a', 3)), on('mac', 2, 1, rate('b', 1)), on('mac', 3, 2, alias('a', 'b'))];
    assert.equal(ratingsOf(historyOf(...events), 'b'), '31');
    const parted = historyOf(...events, on('mac', 4, 3, { type: 'undo', undone: 'mac-3' }));
    assert.deepEqual([ratingsOf(parted, 'a'), ratingsOf(parted, 'b')], ['3', '1']);
  });

  it('brings home what another device rated under the old name, even after it was renamed', () => {
    const history = historyOf(on('mac', 1, 0, rate('a', 3)), on('mac', 2, 1, alias('a', 'b')), on('pc', 1, DAY, rate('a', 4)));
    assert.equal(ratingsOf(history, 'b'), '34');
    assert.equal(history.cardOf('a')?.home, 'b');
  });

  it('suspends a question and asks it again', () => {
    const events: EventDraft[] = [rate('q', 3), suspend('q'), suspend('q', 'resume'), suspend('q')];
    const suspended = (count: number): unknown => historyOf(...events.slice(0, count).map((draft, at) => on('mac', at, at, draft))).cardOf('q')?.suspended;
    assert.deepEqual([1, 2, 3, 4].map(suspended), [false, true, false, true]);
  });

  it('knows the ratings of a question that only was suspended: none', () => {
    const card = historyOf(on('mac', 1, 0, suspend('q'))).cardOf('q');
    assert.deepEqual([card?.suspended, card?.memory, dueOf(card)], [true, undefined, 'never']);
  });

  it('gives the place of a question that moved on to the next one there', () => {
    const history = historyOf(on('mac', 1, 0, rate('a', 3)), on('mac', 2, 1, alias('a', 'b')));
    assert.equal(history.identityAt('a'), 'a');
    assert.equal(history.nextIdentityAt('a'), 'a~1');
    const later = historyOf(on('mac', 1, 0, rate('a', 3)), on('mac', 2, 1, { ...suspend('a~1'), type: 'fresh' } as EventDraft));
    assert.deepEqual([later.identityAt('a'), later.nextIdentityAt('a')], ['a~1', 'a~2']);
  });
});

describe('A clock that was set', () => {
  const play = (...times: number[]): string => {
    const history = historyOf(...times.map((after, at) => on('mac', at + 1, after, rate('q', ((at % 4) + 1) as 1 | 2 | 3 | 4))));
    return [...history.cards()]
      .flatMap((card) => history.ratingsOf(card))
      .map(({ rating, when }) => `${rating}@${(when.at - NOON) / MINUTE}`)
      .join(' ');
  };

  it('back for a while, or to 1970, does not bring ratings into another order', () => {
    assert.equal(play(0, 5 * MINUTE, -NOON, 15 * MINUTE), '1@0 2@5 3@5 4@15');
    assert.equal(play(-NOON, 0, 10 * MINUTE, 20 * MINUTE), '1@0 2@0 3@10 4@20');
    assert.equal(play(-NOON, -NOON + MINUTE), `1@${-NOON / MINUTE} 2@${-NOON / MINUTE + 1}`);
    assert.equal(play(10 * MINUTE, 20 * MINUTE, 30 * MINUTE, 25 * MINUTE, 40 * MINUTE, 50 * MINUTE), '1@10 2@20 3@20 4@25 1@40 2@50');
  });

  it('ahead for a while does not put a question off', () => {
    assert.equal(play(0, 999 * DAY, 10 * MINUTE, 20 * MINUTE), '1@0 2@0 3@10 4@20');
    assert.equal(play(999 * DAY, 10 * MINUTE), '1@10 2@10');
  });
});

describe('Events of several logs', () => {
  it('count once, be they in two files or twice in one, or written in another way', () => {
    const event = on('mac', 1, 0, rate('q', 3));
    assert.equal(ratingsOf(historyOf(event, event, { ...event }), 'q'), '3');
    const { id, ...rest } = event;
    assert.equal(ratingsOf(historyOf({ ...rest, id }, event), 'q'), '3');
  });

  it('both count, should they ever share an id', () => {
    assert.equal(ratingsOf(historyOf(on('mac', 1, 0, rate('q', 3)), on('mac', 1, 5, rate('q', 1))), 'q'), '31');
  });

  it('come one after another in time, and at the same time by the name of the device', () => {
    const events = [
      on('pc', 1, 0, rate('q', 1)),
      on('mac', 9, 0, rate('q', 2)),
      on('mac', 10, 0, rate('q', 3)),
      on('pc', 2, 5, rate('q', 4)),
      on('tv', 1, -5, rate('q', 2)),
    ];
    assert.equal(ratingsOf(historyOf(...events), 'q'), '22314');
    assert.equal(ratingsOf(historyOf(...events.reverse()), 'q'), '22314');
  });
});
