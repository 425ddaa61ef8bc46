import type { QuestionEntry } from '../index/questionEntry';

/** Where a person is in their practice. `position` is the number of cards behind them. */
export interface Session {
  readonly cards: readonly QuestionEntry[];
  readonly position: number;
  readonly revealed: boolean;
}

export type Action =
  | { readonly type: 'reveal' }
  | { readonly type: 'next' }
  | { readonly type: 'previous' }
  | { readonly type: 'restart' }
  | { readonly type: 'notesChanged'; readonly cards: readonly QuestionEntry[] };

export function startSession(cards: readonly QuestionEntry[]): Session {
  return { cards, position: 0, revealed: false };
}

export function currentCard(session: Session): QuestionEntry | undefined {
  return session.cards[session.position];
}

export function reduce(session: Session, action: Action): Session {
  switch (action.type) {
    case 'reveal':
      return currentCard(session) ? { ...session, revealed: true } : session;
    case 'next':
      return moveTo(session, session.position + 1);
    case 'previous':
      return moveTo(session, session.position - 1);
    case 'restart':
      return startSession(session.cards);
    case 'notesChanged':
      return withCards(session, action.cards);
  }
}

function moveTo(session: Session, position: number): Session {
  if (position < 0 || position > session.cards.length) return session;
  return { ...session, position, revealed: false };
}

/** The same card stays; if it is gone, the one now in its place comes, unrevealed. */
function withCards(session: Session, cards: readonly QuestionEntry[]): Session {
  if (session.cards.length === 0) return startSession(cards);
  const current = currentCard(session);
  if (!current) return { ...session, cards, position: cards.length };
  const position = cards.findIndex((card) => card.key === current.key);
  if (position >= 0) return { ...session, cards, position };
  return { cards, position: Math.min(session.position, cards.length), revealed: false };
}
