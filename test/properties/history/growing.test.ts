import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { HistoryEvent } from '../../../src/core/history/event';
import { GrowingHistory } from '../../../src/core/history/growingHistory';
import { History } from '../../../src/core/history/replay';
import { WISHES } from '../../../src/core/history/schedule';
import { runs } from '../settings';
import { histories, told } from './events';

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
});
