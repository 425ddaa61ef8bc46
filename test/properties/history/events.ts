import fc from 'fast-check';
import type { EventDraft, HistoryEvent, Rating } from '../../../src/core/history/event';
import type { Card, History } from '../../../src/core/history/replay';
import { placeAt } from '../../../src/core/history/standing';

export const START = Date.UTC(2026, 0, 5);
const HOUR = 3_600_000;

const question = fc.constantFrom('a', 'b', 'c', 'd', 'e~1');
const place = fc.constantFrom(placeAt('a.md', ['Net'], '핸드셰이크란?'), placeAt('b.md', [], 'What is "x"\\?', 1, 2));
const rating = fc.constantFrom<Rating>(1, 2, 3, 4);

/** An event before it is known who wrote it when; an undo names one by its place among all. */
const draft = fc.oneof(
  { weight: 8, arbitrary: fc.record({ type: fc.constant('rate' as const), question, rating, place }) },
  { weight: 2, arbitrary: fc.record({ type: fc.constant('undo' as const), place: fc.nat(40) }) },
  { weight: 1, arbitrary: fc.record({ type: fc.constant('alias' as const), from: question, question, place }) },
  { weight: 1, arbitrary: fc.record({ type: fc.constantFrom('suspend' as const, 'resume' as const, 'fresh' as const), question, place }) },
  { weight: 1, arbitrary: fc.record({ type: fc.constant('leave' as const), question }) },
);

const written = fc.record({
  draft,
  device: fc.constantFrom('mac', 'pc', '집'),
  hours: fc.integer({ min: -3, max: 60 }),
  /** A clock that is set now and then. */
  astray: fc.oneof({ weight: 9, arbitrary: fc.constant(0) }, { weight: 1, arbitrary: fc.integer({ min: -500_000, max: 500_000 }) }),
  offset: fc.constantFrom(0, 540, -480, 345),
});

/** What several devices wrote in some weeks, one event after another. */
export const histories = fc.array(written, { maxLength: 40 }).map((all) => {
  const counts = new Map<string, number>();
  const ids = all.map(({ device }, at) => `${device}-${at}`);
  let time = START;
  return all.map(({ draft: { ...what }, device, hours, astray, offset }, at): HistoryEvent => {
    time += hours * HOUR;
    const n = (counts.get(device) ?? 0) + 1;
    counts.set(device, n);
    return { v: 1, id: ids[at] ?? '', device, n, when: { at: time + astray * HOUR, offset }, ...draftOf(what, ids) };
  });
});

function draftOf(what: { type: string; place?: unknown }, ids: readonly string[]): EventDraft {
  if (what.type === 'undo') return { type: 'undo', undone: ids[Number(what.place) % Math.max(1, ids.length)] ?? '' };
  const { place: where, ...rest } = what;
  return { ...rest, ...(where as object) } as EventDraft;
}

/** All that a history says, in a form that can be compared. */
export function told(history: History): unknown {
  return toldOf(history.cards());
}

export function toldOf(cards: Iterable<Card>): unknown {
  const plain = (card: Card): unknown => ({ ...card, identities: [...card.identities].sort() });
  return [...cards].map(plain).sort((one, other) => (JSON.stringify(one) < JSON.stringify(other) ? -1 : 1));
}
