import type { Card, PastRating } from './card';
import type { HistoryEvent, Rating } from './event';
import { STEP, type Steps } from './steps';

/**
 * What a history knows, without the events that it knows it from. It says only what replaying them says, so it can be
 * thrown away at any time.
 */
export interface Snapshot {
  readonly cards: readonly Card[];
  /** Those after which the next one comes: the last one of each device, and the last one of all. */
  readonly last: readonly HistoryEvent[];
  /** The ids of all events, as `Mentioned` has them. */
  readonly mentioned: readonly number[];
}

/** The text of a snapshot, in lines of some milliseconds each. */
export function* writeSnapshot({ cards, last, mentioned }: Snapshot): Steps<string[]> {
  const lines = [JSON.stringify(last)];
  for (const [name, all] of [
    ['cards', cards],
    ['mentioned', mentioned],
  ] as const) {
    for (let at = 0; at < all.length; at += STEP) {
      yield;
      lines.push(JSON.stringify({ [name]: all.slice(at, at + STEP) }, shortly));
    }
  }
  return lines;
}

/** Reads what was written; whether it was, is found out before. */
export function* readSnapshot([first = '', ...lines]: readonly string[]): Steps<Snapshot> {
  const snapshot = { last: JSON.parse(first) as HistoryEvent[], cards: [] as Card[], mentioned: [] as number[] };
  for (const line of lines) {
    yield;
    const { cards = [], mentioned = [] } = JSON.parse(line) as { cards?: WrittenCard[]; mentioned?: number[] };
    for (const card of cards) snapshot.cards.push({ ...card, identities: new Set(card.identities), ratings: card.ratings.map(ratingOf) });
    for (const number of mentioned) snapshot.mentioned.push(number);
  }
  return snapshot;
}

type WrittenRating = readonly [rating: Rating, at: number, offset: number, more?: Omit<PastRating, 'rating' | 'when'>];
type WrittenCard = Omit<Card, 'identities' | 'ratings'> & { readonly identities: readonly string[]; readonly ratings: readonly WrittenRating[] };

function ratingOf([rating, at, offset, more]: WrittenRating): PastRating {
  return { rating, when: { at, offset }, ...more };
}

/** There are many ratings, so their names are left out. */
function shortly(key: string, value: unknown): unknown {
  if (value instanceof Set) return [...(value as Set<unknown>)];
  if (key !== 'ratings') return value;
  return (value as PastRating[]).map(({ rating, when: { at, offset }, ...more }) =>
    Object.keys(more).length === 0 ? [rating, at, offset] : [rating, at, offset, more],
  );
}
