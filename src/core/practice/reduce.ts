import type { Action } from './action';
import { pass, wound } from './clock';
import { counted, onePointMore, ticking } from './facing';
import { follow } from './follow';
import { withNotice } from './notice';
import { onceMore } from './results';
import { currentCard, type Facing, isOver, isRevealed, LONGEST_TEXT, MOST_HINTS, type Session, startSession } from './session';
import { end, rate, skip, suspend, undo } from './steps';

/** The session after something happened. What cannot happen now changes nothing but the time. */
export function reduce(session: Session, action: Action): Session {
  if (!('at' in action)) return happened(session, action);
  return wound(happened(pass(session, action.at), action), action.at);
}

function happened(session: Session, action: Action): Session {
  switch (action.type) {
    case 'reveal':
      return withFacing(session, (facing) => ({ ...facing, shown: 'all' }));
    case 'point':
      return withFacing(session, onePointMore);
    case 'hint':
      return withFacing(session, (facing) => ({ ...facing, hint: Math.min(facing.hint + 1, MOST_HINTS) }));
    case 'model':
      return withFacing(session, (facing) => (isRevealed(facing) ? { ...facing, model: !facing.model } : facing));
    case 'speak':
      return withFacing(session, (facing) => (isRevealed(facing) ? facing : { speaking: 0, ...facing }));
    case 'timer':
      return { ...session, timer: !session.timer };
    case 'counted':
      return withFacing(session, (facing) => counted(facing, action.points));
    case 'tick':
      return withFacing(session, (facing) => ticking(facing, action.point, action.ticked));
    case 'rated':
      return rate(session, action);
    case 'skip':
      return skip(session);
    case 'suspended':
      return suspend(session, action.event);
    case 'undone':
      return undo(session);
    case 'away':
    case 'back':
      return { ...session, away: action.type === 'away' };
    case 'end':
      return end(session);
    case 'again':
      return again(session, action.what, action.at);
    case 'write':
      return withFacing(session, (facing) => ({ writing: '', ...facing }));
    case 'edit':
      return withFacing(session, (facing) => edit(facing, action.answer));
    case 'wrote':
      return withFacing(session, (facing) => (facing.writing === undefined ? facing : { ...facing, writing: action.text.slice(0, LONGEST_TEXT) }));
    case 'stopWriting':
      return withFacing(session, notWriting);
    case 'notesChanged':
      return follow(session, action.find);
    case 'notice':
      return { ...session, notices: withNotice(session.notices, action.notice) };
  }
}

function withFacing(session: Session, change: (facing: Facing) => Facing): Session {
  return currentCard(session) ? { ...session, facing: change(session.facing) } : session;
}

/** An answer that is not shown cannot be edited. */
function edit(facing: Facing, answer: string): Facing {
  return isRevealed(facing) && answer.length <= LONGEST_TEXT ? { writing: answer, edited: answer, ...facing } : facing;
}

function notWriting(facing: Facing): Facing {
  if (facing.writing === undefined) return facing;
  const others = { ...facing };
  delete others.writing;
  delete others.edited;
  return others;
}

/** A session of its own: what was rated before stays rated. */
function again(session: Session, what: 'weak' | 'all', at: number): Session {
  const cards = isOver(session) ? onceMore(session, what) : [];
  if (cards.length === 0) return session;
  const { cram, timer, away, turn } = session;
  return { ...startSession(cards, { cram, timer, at }), away, turn: turn + 1 };
}
