import { currentCard, type Session } from './session';
import type { Status } from '../notes/note';

/** What a person may see now. It holds an answer only when that answer is revealed. */
export type SessionView =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'finished'; readonly total: number }
  | {
      readonly kind: 'card';
      readonly number: number;
      readonly total: number;
      readonly question: string;
      readonly section: readonly string[];
      readonly status: Status;
      readonly revealed: boolean;
      readonly answer?: string;
    };

export function viewOf(session: Session): SessionView {
  const card = currentCard(session);
  const total = session.cards.length;
  if (total === 0) return { kind: 'nothing' };
  if (!card) return { kind: 'finished', total };
  const { text, section, status, answer } = card.question;
  return {
    kind: 'card',
    number: session.position + 1,
    total,
    question: text,
    section,
    status,
    revealed: session.revealed,
    ...(session.revealed ? { answer: answer.markdown } : {}),
  };
}
