import type { Rating } from '../history/event';
import type { Asked, Session } from './session';

/** How a question went. Its last rating counts, and the time that it took in all. */
export interface Result {
  readonly card: Asked;
  readonly rating: Rating;
  readonly coverage?: number;
  /** Milliseconds; `speaking` is nothing if the person never said that they began to speak. */
  readonly thinking: number;
  readonly speaking?: number;
  /** How often it was rated. */
  readonly times: number;
}

const HARD = 2;
const HALF = 0.5;

/** The questions that were rated, in the order they were first asked. */
export function resultsOf({ cards, steps }: Session): Result[] {
  const results = new Map<string, Result>();
  steps.forEach((step, at) => {
    const card = cards[at];
    if (step.kind !== 'rated' || !card) return;
    const { rating, coverage, facing } = step;
    const before = results.get(card.id);
    const thinking = (before?.thinking ?? 0) + facing.thinking;
    const speaking = before?.speaking === undefined && facing.speaking === undefined ? undefined : (before?.speaking ?? 0) + (facing.speaking ?? 0);
    results.set(card.id, {
      card,
      rating,
      times: (before?.times ?? 0) + 1,
      thinking,
      ...(speaking === undefined ? {} : { speaking }),
      ...(coverage === undefined ? {} : { coverage }),
    });
  });
  return [...results.values()];
}

export function isWeak({ rating, coverage = 1 }: Pick<Result, 'rating' | 'coverage'>): boolean {
  return rating <= HARD || coverage < HALF;
}

/** What is asked if a person begins again: each once. */
export function onceMore(session: Session, what: 'weak' | 'all'): Asked[] {
  if (what === 'weak')
    return resultsOf(session)
      .filter(isWeak)
      .map(({ card }) => afresh(card));
  const suspended = new Set(session.steps.flatMap(({ kind }, at) => (kind === 'suspended' ? [session.cards[at]?.id] : [])));
  return session.cards.filter(({ id, again }) => !again && !suspended.has(id)).map(afresh);
}

function afresh(card: Asked): Asked {
  const { again, ...first } = card;
  return again ? first : card;
}
