// First, so that it knows Date as it was.
import { restoreDateMethods } from './dateMethods';
import { FSRSAlgorithm } from 'ts-fsrs';
import type { Rating } from './event';
import { WISHES, type Wishes } from './wishes';

restoreDateMethods();

/** How well a question is known, after some ratings. */
export interface Memory {
  /** `learning`: it has not been known yet. `relearning`: it was forgotten. Both come back within the day. */
  readonly phase: 'learning' | 'review' | 'relearning';
  /** In so many days the chance to still know it falls to nine in ten. */
  readonly stability: number;
  /** From 1 to 10. */
  readonly difficulty: number;
  readonly reps: number;
  /** How often it was known and then forgotten. */
  readonly lapses: number;
  /** The local day of the last rating. */
  readonly day: number;
}

/** How long until a question comes back. */
export type Wait = { readonly minutes: number } | { readonly days: number };

const AGAIN = 1;
const GOOD = 3;
/** What was not known comes back after so long, and what was hardly known. */
const SOON = { minutes: 10 };
const LATER = { minutes: 15 };

/**
 * When a question comes back, as FSRS has it: its memory model, and one step of ten minutes for what was not known. Days
 * are the person's local days, which ts-fsrs's own scheduler does not know. There is no chance in it: the same ratings
 * give the same days on every device.
 */
export class Schedule {
  readonly #longest: number;
  readonly #algorithm: FSRSAlgorithm;

  constructor({ retention, longest }: Pick<Wishes, 'retention' | 'longest'> = WISHES) {
    this.#longest = clamp(Math.floor(longest), 1, 36_500, WISHES.longest);
    this.#algorithm = new FSRSAlgorithm({
      request_retention: clamp(retention, 0.7, 0.99, WISHES.retention),
      maximum_interval: this.#longest,
      enable_fuzz: false,
    });
  }

  /** What is known after a rating on a day. A day before that of the last rating counts as the same. */
  rate(memory: Memory | undefined, rating: Rating, day: number): Memory {
    const known = memory ? { stability: memory.stability, difficulty: memory.difficulty } : null;
    const { stability, difficulty } = this.#algorithm.next_state(known, passed(memory, day), rating);
    const forgot = memory?.phase === 'review' && rating === AGAIN;
    return {
      phase: phaseAfter(memory, rating),
      stability,
      difficulty,
      reps: (memory?.reps ?? 0) + 1,
      lapses: (memory?.lapses ?? 0) + (forgot ? 1 : 0),
      day: Math.max(day, memory?.day ?? day),
    };
  }

  /** How long a question waits if it is rated so. */
  wait(memory: Memory | undefined, rating: Rating, day: number): Wait {
    if (phaseAfter(memory, rating) !== 'review') return rating === AGAIN ? SOON : LATER;
    return { days: Math.min(this.#days(memory, rating, day), this.#longest) };
  }

  /** The four waits that a person can choose from. */
  waits(memory: Memory | undefined, day: number): Readonly<Record<Rating, Wait>> {
    const wait = (rating: Rating): Wait => this.wait(memory, rating, day);
    return { 1: wait(1), 2: wait(2), 3: wait(3), 4: wait(4) };
  }

  /** How likely it is still known on a day, from 0 to 1. */
  chance(memory: Memory, day: number): number {
    return this.#algorithm.forgetting_curve(passed(memory, day), memory.stability);
  }

  /** Of a question that was known, a better rating waits longer. */
  #days(memory: Memory | undefined, rating: Rating, day: number): number {
    const daysOf = (other: Rating): number => this.#algorithm.next_interval(this.rate(memory, other, day).stability, 0);
    const own = daysOf(rating);
    if (memory?.phase !== 'review') return own;
    if (rating === 2) return Math.min(own, daysOf(GOOD));
    const good = Math.max(daysOf(GOOD), Math.min(daysOf(2), daysOf(GOOD)) + 1);
    return rating === GOOD ? good : Math.max(own, good + 1);
  }
}

function phaseAfter(memory: Memory | undefined, rating: Rating): Memory['phase'] {
  if (memory?.phase === 'review') return rating === AGAIN ? 'relearning' : 'review';
  return rating >= GOOD ? 'review' : (memory?.phase ?? 'learning');
}

function passed(memory: Memory | undefined, day: number): number {
  return memory ? Math.max(0, day - memory.day) : 0;
}

function clamp(value: number, least: number, most: number, otherwise: number): number {
  return Number.isFinite(value) ? Math.min(Math.max(value, least), most) : otherwise;
}
