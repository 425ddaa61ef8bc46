import { askedOf } from './asked';
import { withNotice } from './notice';
import { type Asked, currentCard, type Find, FRESH, isOver, type LostCard, type Session } from './session';
import { shownAnew } from './steps';

/**
 * The session after the notes changed. A question that is gone leaves the queue, with a word about it, and comes back to
 * its end if it is there again: while a file is being saved or moved its questions may be missing for a moment. One whose
 * answer is being written stays until that is done, so that the text is not lost from sight.
 */
export function follow(session: Session, find: Find): Session {
  const { cards, position, lost } = session;
  const known = new Map([...cards, ...lost].map((card) => [card.id, asNow(card, find)]));
  const held = isOver(session) || !session.facing.writing ? undefined : currentCard(session);
  const isThere = (card: Asked): boolean => card === held || known.get(card.id) !== undefined;
  const now = (card: Asked): Asked => {
    const current = known.get(card.id);
    if (!current) return card;
    return card.again ? { ...current, again: true } : current;
  };

  const ahead = cards.slice(position);
  const gone = ahead.filter((card) => !isThere(card));
  const back = goesOn(session) ? lost.filter(isThere) : [];
  if (gone.length === 0 && back.length === 0 && cards.every((card) => isSame(card, now(card)))) return session;

  const missed = gone.map((card): LostCard => ({ ...card, after: session.steps.length }));
  const after: Session = {
    ...session,
    cards: [...cards.slice(0, position), ...ahead.filter(isThere), ...back].map(now),
    lost: [...lost.filter((card) => !back.includes(card)), ...missed],
  };
  const [next] = ahead;
  if (next && !isThere(next)) return withoutNext(session, after, gone);
  return saidGone(isOver(session) && !isOver(after) ? shownAnew(after, FRESH) : after, gone);
}

/** A session is not taken up again for what comes back after the end, but for what it came to its end by. */
function goesOn(session: Session): boolean {
  return !isOver(session) || session.lost.some(({ after }) => after === session.steps.length);
}

/** The card is gone that is asked now, or that was when the session was ended. */
function withoutNext(before: Session, after: Session, gone: readonly Asked[]): Session {
  const card = currentCard(before);
  if (card) {
    const session = shownAnew(after, FRESH);
    const notices = withNotice(session.notices, { kind: 'gone', text: card.text });
    return saidGone({ ...session, notices }, gone.slice(1));
  }
  const steps = after.steps.map((step) => (step.kind === 'ended' ? { ...step, facing: FRESH } : step));
  return saidGone({ ...after, steps }, gone);
}

function saidGone(session: Session, gone: readonly Asked[]): Session {
  const [first] = gone;
  if (!first) return session;
  return { ...session, notices: withNotice(session.notices, { kind: 'goneLater', text: first.text, count: gone.length }) };
}

/** It keeps its id: what is behind is known by that too. */
function asNow({ id, number }: Asked, find: Find): Asked | undefined {
  const known = find(id);
  return known && { ...askedOf(known, number), id };
}

function isSame(one: Asked, other: Asked): boolean {
  return one.text === other.text && one.parent === other.parent;
}
