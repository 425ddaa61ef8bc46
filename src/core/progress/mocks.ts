import type { Card } from '../history/card';
import { dayOf } from '../history/days';
import type { Rating } from '../history/event';

/** What came of a mock interview. */
export interface MockResult {
  /** Which one it was, as its ratings are marked. */
  readonly id: string;
  /** When its first rating was written, in milliseconds since 1970. */
  readonly at: number;
  readonly day: number;
  readonly questions: number;
  /** How often each rating was given. */
  readonly ratings: Readonly<Record<Rating, number>>;
  /** For one question on average, of those whose time was taken. */
  readonly seconds?: number;
  /** How much was said of what there is to be said, from 0 to 1, of those where it was ticked. */
  readonly coverage?: number;
}

type MockRating = Card['ratings'][number];

/** The mock interviews in some histories, the earliest first. */
export function mocksOf(cards: Iterable<Card>, rollover: number): MockResult[] {
  const byId = new Map<string, MockRating[]>();
  for (const { ratings } of cards) {
    for (const rated of ratings) {
      const id = rated.mock ?? '';
      if (id !== '') byId.set(id, [...(byId.get(id) ?? []), rated]);
    }
  }
  const mocks = [...byId].map(([id, rated]) => mockOf(id, rated, rollover));
  return mocks.sort((one, other) => one.at - other.at || (one.id < other.id ? -1 : 1));
}

function mockOf(id: string, rated: readonly MockRating[], rollover: number): MockResult {
  const first = rated.reduce((one, other) => (other.when.at < one.when.at ? other : one));
  const ratings = { 1: 0, 2: 0, 3: 0, 4: 0 };
  for (const { rating } of rated) ratings[rating] += 1;
  const seconds = meanOf(rated.flatMap((one) => one.seconds ?? []));
  const coverage = meanOf(rated.flatMap((one) => one.coverage ?? []));
  return {
    id,
    at: first.when.at,
    day: dayOf(first.when, rollover),
    questions: rated.length,
    ratings,
    ...(seconds === undefined ? {} : { seconds }),
    ...(coverage === undefined ? {} : { coverage }),
  };
}

/** Sorted first, so that the order in which they come does not change the last digit. */
function meanOf(numbers: readonly number[]): number | undefined {
  if (numbers.length === 0) return undefined;
  return [...numbers].sort((one, other) => one - other).reduce((sum, one) => sum + one, 0) / numbers.length;
}
