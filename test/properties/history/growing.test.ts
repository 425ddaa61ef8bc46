import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { HistoryEvent } from '../../../src/core/history/event';
import { GrowingHistory } from '../../../src/core/history/growingHistory';
import { History } from '../../../src/core/history/replay';
import { WISHES } from '../../../src/core/history/wishes';
import { readSnapshot, type Snapshot, writeSnapshot } from '../../../src/core/history/snapshot';
import { atOnce } from '../../../src/core/history/steps';
import { runs } from '../settings';
import { histories, told, toldOf } from './events';

const KEYS = ['a', 'b', 'c', 'd', 'e'];

function assertSame(one: History, other: History): void {
  assert.deepEqual(told(one), told(other));
  for (const key of KEYS) assert.equal(one.identityAt(key), other.identityAt(key));
}

describe('A history that grows', () => {
  it('says at each step what replaying all of it says, in whatever order and pieces the events come', () => {
    const pieces = fc.array(fc.nat(3), { minLength: 1, maxLength: 20 });
    const late = fc.array(fc.integer({ min: 0, max: 12 }), { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(histories, pieces, late, (events, sizes, delays) => {
        const order = events.map((event, at) => ({ event, at: at + ((delays[at % delays.length] ?? 0) % 7) })).sort((one, other) => one.at - other.at);
        const growing = new GrowingHistory(WISHES);
        let taken: HistoryEvent[] = [];
        for (let turn = 0; taken.length < events.length; turn += 1) {
          const size = 1 + (sizes[turn % sizes.length] ?? 0);
          const piece = order.slice(taken.length, taken.length + size).map(({ event }) => event);
          taken = [...taken, ...piece];
          growing.take([...piece, ...taken.slice(0, size - 1)], () => true);
          assertSame(growing.now, new History(taken));
        }
        const begun = new GrowingHistory(WISHES);
        atOnce(begun.begin(order.flatMap(({ event }) => [event, event])));
        assertSame(begun.now, growing.now);
      }),
      runs(500),
    );
  });

  it('replays nothing again for what this device does now', () => {
    fc.assert(
      fc.property(histories, (events) => {
        const history = new History([]);
        const plain = events.filter(({ type }) => type !== 'undo');
        const undo = plain.filter((event) => event.type === 'rate' && !event.question.includes('~')).slice(0, 3);
        const all = [...plain, ...undo.map(({ id }, at) => ({ v: 1, id: `undo-${at}`, type: 'undo' as const, undone: id }))];
        const inTime = all.map((event, at): HistoryEvent => ({ ...event, device: 'mac', n: at, when: { at: Date.UTC(2026, 5) + at, offset: 0 } }));
        for (const event of inTime) assert.ok(history.add(event));
        assertSame(history, new History(inTime));
      }),
      runs(300),
    );
  });

  it('goes on from a snapshot as if there had been none, or says that it needs all', () => {
    const outcomes = { same: 0, behind: 0 };
    fc.assert(
      fc.property(histories, fc.nat(40), fc.integer({ min: 1, max: 9 }), (events, until, size) => {
        const before = events.slice(0, until);
        const growing = atOnce(GrowingHistory.from(kept(new History(before)), WISHES));
        for (let at = until; at < events.length && !growing.isBehind; at += size) growing.take(events.slice(at, at + size), () => true);
        outcomes[growing.isBehind ? 'behind' : 'same'] += 1;
        if (growing.isBehind) atOnce(growing.begin(events));
        assertSame(growing.now, new History(events));
        assert.deepEqual(toldOf(kept(growing.now).cards), told(growing.now));
      }),
      runs(2000),
    );
    assert.ok(Math.min(outcomes.same, outcomes.behind) > 20, JSON.stringify(outcomes));
  });

  it('needs nothing but the snapshot for what this device does then, and takes back', () => {
    fc.assert(
      fc.property(histories, fc.nat(40), (events, until) => {
        const early = events.slice(0, until);
        const time = Date.UTC(2100, 0);
        const rates = events.slice(until).filter((event) => event.type === 'rate');
        const undo = rates.filter(({ question }) => !question.includes('~')).slice(0, 3);
        const late = [...rates, ...undo.map(({ id }, at) => ({ v: 1, id: `undo-${at}`, type: 'undo' as const, undone: id }))].map(
          (event, at): HistoryEvent => ({ ...event, device: 'tv', n: at, when: { at: time + at, offset: 0 } }),
        );
        const isUndoneBefore = early.some((event) => event.type === 'undo' && late.some(({ id }) => id === event.undone));
        fc.pre(!isUndoneBefore);
        const growing = atOnce(GrowingHistory.from(kept(new History(early)), WISHES));
        for (const event of late) growing.take([event], () => true);
        assert.ok(!growing.isBehind);
        assertSame(growing.now, new History([...early, ...late]));
      }),
      runs(500),
    );
  });
});

/** What is read again of what is written of a snapshot. */
function kept(history: History): Snapshot {
  return atOnce(readSnapshot(atOnce(writeSnapshot(history.snapshot()))));
}
