import type { Card, Due } from '../../../../src/core/history/replay';
import type { Rating } from '../../../../src/core/history/event';

/** A card as a replay would give it, of which only what matters to a view is said. */
export function cardOf({ suspended = false, due, rated = [0, 3] }: { suspended?: boolean; due?: Due; rated?: readonly [day: number, rating: Rating] }): Card {
  const place = { path: '', section: [], text: '', hash: '' };
  const [day, rating] = rated;
  const known = { home: 'x', identities: new Set(['x']), place, suspended, left: false };
  if (!due) return { ...known, ratings: [] };
  return {
    ...known,
    ratings: [{ rating, when: { at: 0, offset: 0 } }],
    rated: { at: 0, offset: 0 },
    memory: { phase: 'review', stability: 1, difficulty: 5, reps: 1, lapses: 0, day },
    due,
  };
}
