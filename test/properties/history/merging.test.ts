import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { HistoryEvent } from '../../../src/core/history/event';
import { formatLine, parseLine } from '../../../src/core/history/line';
import { appendix, readLog } from '../../../src/core/history/log';
import { History } from '../../../src/core/history/replay';
import { runs } from '../settings';
import { histories, told } from './events';

function shuffled<Item>(items: readonly Item[], keys: readonly number[]): Item[] {
  const order = items.map((item, at) => ({ item, key: keys[at % Math.max(1, keys.length)] ?? 0, at }));
  return order.sort((one, other) => one.key - other.key || one.at - other.at).map(({ item }) => item);
}

const keys = fc.array(fc.nat(1000), { minLength: 1, maxLength: 80 });

describe('Histories of several devices', () => {
  it('say the same in whatever order and however often their events come together', () => {
    fc.assert(
      fc.property(histories, keys, fc.nat(40), (events, order, again) => {
        const mixed = shuffled([...events, ...events.slice(0, again)], order);
        assert.deepEqual(told(new History(mixed)), told(new History(events)));
      }),
      runs(1000),
    );
  });

  it('hold each rating that was not undone, once, at one question', () => {
    fc.assert(
      fc.property(histories, (events) => {
        const undone = new Set(events.map((event) => (event.type === 'undo' ? event.undone : '')));
        const rated = events.filter(({ type, id }) => type === 'rate' && !undone.has(id));
        const history = new History(events);
        const held = [...history.cards()].flatMap((card) => history.ratingsOf(card));
        assert.deepEqual(held.map(({ id }) => id).sort(), rated.map(({ id }) => id).sort());
      }),
      runs(1000),
    );
  });
});

describe('A log', () => {
  it('gives back what was written', () => {
    fc.assert(
      fc.property(histories, (events) => {
        const { events: read, problems } = readLog(appendix(events, ''));
        assert.deepEqual(read, events);
        assert.deepEqual(problems, []);
      }),
      runs(300),
    );
  });

  it('that was cut anywhere has lost no event but the one cut, and goes on', () => {
    fc.assert(
      fc.property(histories, fc.nat(), (events, where) => {
        const bytes = Buffer.from(appendix(events, ''));
        const cut = bytes.subarray(0, where % (bytes.length + 1)).toString();
        const whole = events.slice(0, [...cut.matchAll(/\n/g)].length);
        const read = readLog(cut).events;
        assert.deepEqual(read.slice(0, whole.length), whole);
        assert.ok(read.length <= whole.length + 1);
        const more = events.map((event): HistoryEvent => ({ ...event, id: `later-${event.id}` }));
        assert.deepEqual(readLog(cut + appendix(more, cut)).events, [...read, ...more]);
      }),
      runs(500),
    );
  });

  it('keeps each byte of what it does not understand', () => {
    const unknown = fc.oneof(
      fc.json(),
      fc.string({ unit: 'binary' }),
      fc.record({ v: fc.constant(2), type: fc.string() }).map((fields) => JSON.stringify(fields)),
    );
    fc.assert(
      fc.property(fc.array(unknown), (lines) => {
        const text = lines.map((line) => line.replaceAll('\n', '')).join('\n');
        const kept = readLog(text).entries.map((entry) => formatLine(entry));
        assert.deepEqual(
          kept,
          text
            .replace(/^\uFEFF/, '')
            .split('\n')
            .filter((line) => line.trim() !== ''),
        );
      }),
      runs(500),
    );
  });

  it('keeps the fields of an event that it does not know', () => {
    const more = fc.dictionary(
      fc.string({ minLength: 1 }).filter((name) => name !== '__proto__' && !/^\d+$/.test(name)),
      fc.jsonValue(),
    );
    fc.assert(
      fc.property(histories, more, ([event], fields) => {
        if (!event) return;
        const line = JSON.stringify({ ...fields, ...(JSON.parse(formatLine(event)) as object) });
        const entry = parseLine(line);
        assert.ok(entry.kind === 'event');
        assert.deepEqual(JSON.parse(formatLine(entry.event)), JSON.parse(line));
      }),
      runs(500),
    );
  });
});
