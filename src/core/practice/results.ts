import type { Rating } from '../history/event';
import type { Asked, Facing, Session } from './session';

/** How a question went. Its last rating counts, and the time it took then. */
export interface Result {
  readonly card: Asked;
  readonly rating: Rating;
  readonly coverage?: number;
  readonly facing: Facing;
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
    const times = (results.get(card.id)?.times ?? 0) + 1;
    results.set(card.id, { card, rating, facing, times, ...(coverage === undefined ? {} : { coverage }) });
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
