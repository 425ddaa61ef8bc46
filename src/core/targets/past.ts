import type { Card } from '../history/card';
import { dayOf } from '../history/days';
import type { Memory, Schedule } from '../history/schedule';
import { isKnownOn } from './ladder';
import type { Readiness } from './readiness';

/** What was practiced on a day. */
export interface PracticedDay {
  readonly day: number;
  /** How many different questions, follow-ups counted. */
  readonly questions: number;
  readonly ratings: number;
  /** As far as it was measured. */
  readonly seconds: number;
}

/** The days on which something was practiced, the earliest first. */
export function practicedDays(cards: Iterable<Card>, rollover: number): PracticedDay[] {
  const days = new Map<number, { questions: number; ratings: number; seconds: number }>();
  for (const { ratings } of cards) {
    const seen = new Set<number>();
    for (const { when, seconds = 0 } of ratings) {
      const day = dayOf(when, rollover);
      const sum = days.get(day) ?? { questions: 0, ratings: 0, seconds: 0 };
      days.set(day, { questions: sum.questions + (seen.has(day) ? 0 : 1), ratings: sum.ratings + 1, seconds: sum.seconds + seconds });
      seen.add(day);
    }
  }
  return [...days].map(([day, sum]) => ({ day, ...sum })).sort((one, other) => one.day - other.day);
}

/**
 * How many questions of a target were ready for its day, seen from the evening of each of some days: by what was
 * practiced until then, with the texts of now. Without a day of its own, for the evening itself.
 */
export function readyOver({ questions, day }: Readiness, from: number, to: number, schedule: Schedule, rollover: number, retention: number): number[] {
  const counts = Array.from({ length: Math.max(0, to - from + 1) }, () => 0);
  for (const { card, step, isStale } of questions) {
    if (!card || isStale || (step !== 'ready' && step !== 'rehearsed')) continue;
    const memories = memoriesOf(card, schedule, rollover);
    for (let at = 0; at < counts.length; at += 1) {
      const evening = from + at;
      const memory = memories.filter((one) => one.day <= evening).at(-1);
      if (memory && isKnownOn(memory, schedule, { day: Math.max(evening, day ?? evening), retention })) counts[at] = (counts[at] ?? 0) + 1;
    }
  }
  return counts;
}

function memoriesOf({ ratings }: Card, schedule: Schedule, rollover: number): Memory[] {
  let memory: Memory | undefined;
  return ratings.map(({ when, rating }) => (memory = schedule.rate(memory, rating, dayOf(when, rollover))));
}
