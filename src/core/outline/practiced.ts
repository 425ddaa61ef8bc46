import type { Rating } from '../history/event';
import type { Known, Progress } from '../history/known';
import type { Card, Due } from '../history/replay';

/** What practice tells of a question. */
export interface Practiced {
  /** It is not asked until the person resumes it. */
  readonly suspended: boolean;
  readonly last?: { readonly day: number; readonly rating: Rating };
  readonly due?: Due;
}

/** A moment, and the local day that it belongs to. */
export interface LocalMoment {
  readonly day: number;
  /** Milliseconds since 1970. */
  readonly at: number;
}

/** What is known of practice, and when that is asked. */
export interface Practice {
  readonly progress: Pick<Progress, 'at' | 'due'>;
  readonly now: () => LocalMoment;
}

export const NEVER_PRACTICED: Practice = { progress: { at: () => undefined, due: () => [] }, now: () => ({ day: 0, at: 0 }) };

/** How long a question has been due: for some days, 0 if since today; or in how many minutes it comes back. */
export type Waiting = { readonly days: number } | { readonly minutes: number };

const MINUTE = 60_000;

export function practicedOf(card: Card | undefined): Practiced | undefined {
  if (!card) return undefined;
  const { suspended, memory, due, ratings } = card;
  const rating = ratings.at(-1)?.rating;
  if (!suspended && rating === undefined) return undefined;
  return {
    suspended,
    ...(memory && rating !== undefined ? { last: { day: memory.day, rating } } : {}),
    ...(due ? { due } : {}),
  };
}

/** Whether a card tells what is known already. */
export function isTold(known: Practiced | undefined, card: Card | undefined): boolean {
  const rating = card?.ratings.at(-1)?.rating;
  const isUsed = card !== undefined && (card.suspended || rating !== undefined);
  if (known === undefined || !isUsed) return known === undefined && !isUsed;
  return known.suspended === card.suspended && known.last?.rating === rating && known.last?.day === card.memory?.day && isSameDue(known.due, card.due);
}

export function isSamePractice(one: Practiced | undefined, other: Practiced | undefined): boolean {
  if (one === undefined || other === undefined) return one === other;
  return one.suspended === other.suspended && one.last?.day === other.last?.day && one.last?.rating === other.last?.rating && isSameDue(one.due, other.due);
}

function isSameDue(one: Due | undefined, other: Due | undefined): boolean {
  return one?.day === other?.day && one?.at === other?.at;
}

export function waitingOf({ card }: Known, { day, at }: LocalMoment): Waiting {
  const due = card?.due;
  if (due?.at !== undefined && due.at > at) return { minutes: Math.ceil((due.at - at) / MINUTE) };
  return { days: Math.max(0, day - (due?.day ?? day)) };
}
