import type { Rating } from '../history/event';
import type { Action } from './action';
import { pass } from './clock';
import { counted, coverageOf } from './facing';
import { withNotice } from './notice';
import { type Asked, currentCard, type Facing, FRESH, isRevealed, type Session, type Step } from './session';

type RatedAction = Extract<Action, { type: 'rated' }>;

const AGAIN = 1;

/** What is to be written down of a rating, before `rated` is told. */
export function measured(
  session: Session,
  { rating, points, at }: { readonly rating: Rating; readonly points: number; readonly at: number },
): { readonly seconds: number; readonly coverage?: number } {
  const facing = counted(pass(session, at).facing, points);
  const coverage = coverageOf(facing, rating === AGAIN);
  const seconds = Math.round((facing.thinking + (facing.speaking ?? 0)) / 1000);
  return coverage === undefined ? { seconds } : { seconds, coverage };
}

/** What was not known, and all that comes back within minutes, comes once more at the end. */
export function rate(session: Session, { rating, event, wait, points, once }: RatedAction): Session {
  const card = currentCard(session);
  if (!card || !isRevealed(session.facing)) return session;
  const facing = counted(session.facing, points);
  const coverage = coverageOf(facing, rating === AGAIN);
  const returns = !once && (rating === AGAIN || (wait !== undefined && 'minutes' in wait));
  const step: Step = {
    kind: 'rated',
    facing,
    rating,
    ...(event === undefined ? {} : { event }),
    ...(coverage === undefined ? {} : { coverage }),
    returns,
  };
  const left = leave(session, step);
  return returns ? { ...left, cards: [...left.cards, { ...card, again: true }] } : left;
}

export function skip(session: Session): Session {
  const card = currentCard(session);
  return card ? tell(leave(session, { kind: 'skipped', facing: session.facing }), 'skipped', card) : session;
}

export function suspend(session: Session, event: string | undefined): Session {
  const card = currentCard(session);
  if (!card) return session;
  const step: Step = { kind: 'suspended', facing: session.facing, ...(event === undefined ? {} : { event }) };
  return tell(leave(session, step), 'suspended', card);
}

/** The card stays where it is, for when the end is undone. */
export function end(session: Session): Session {
  if (!currentCard(session)) return session;
  return { ...shownAnew(session, FRESH), steps: [...session.steps, { kind: 'ended', facing: session.facing }] };
}

/** Back to the card that was left last, as it was then; without its repetition, if it was to be asked once more. */
export function undo(session: Session): Session {
  const step = session.steps.at(-1);
  if (!step) return session;
  const before = { ...shownAnew(session, step.facing), steps: session.steps.slice(0, -1) };
  if (step.kind === 'ended') return before;
  const position = session.position - 1;
  const back = { ...before, position };
  const card = session.cards[position];
  return step.kind === 'rated' && step.returns && card ? withoutRepetition(back, card) : back;
}

/** Another card comes, or the same one anew. */
export function shownAnew(session: Session, facing: Facing): Session {
  return { ...session, facing, notices: [], turn: session.turn + 1 };
}

function leave(session: Session, step: Step): Session {
  return { ...shownAnew(session, FRESH), steps: [...session.steps, step], position: session.position + 1 };
}

function tell(session: Session, kind: 'skipped' | 'suspended', { text }: Asked): Session {
  return { ...session, notices: withNotice(session.notices, { kind, text }) };
}

/** There is one at most, and it is still to come: what came later was undone before. */
function withoutRepetition(session: Session, { id }: Asked): Session {
  const isOther = (card: Asked): boolean => card.id !== id || card.again !== true;
  const { cards, position, lost } = session;
  return { ...session, cards: cards.filter((card, at) => at <= position || isOther(card)), lost: lost.filter(isOther) };
}
