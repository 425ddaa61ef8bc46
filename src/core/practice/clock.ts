import { type Facing, isOver, isRevealed, type Session } from './session';

/** Nobody thinks or speaks longer than this without touching anything: they are not there, or their machine slept. */
export const LONGEST_MS = 5 * 60_000;

/** A session with the time up to a moment counted. A clock that is set back counts nothing. */
export function pass(session: Session, at: number): Session {
  const { since, facing } = session;
  if (since === undefined) return session;
  const passed = Math.min(Math.max(0, at - since), LONGEST_MS);
  return { ...session, since: at, facing: longer(facing, passed) };
}

/** The clock goes while there is a card and someone in front of it. */
export function wound(session: Session, at: number): Session {
  const { since, ...still } = session;
  if (session.away || isOver(session)) return since === undefined ? session : still;
  return since === undefined ? { ...session, since: at } : session;
}

/** What of a card's time grows: nothing when its answer is shown, or one is being written. */
export function growing(facing: Facing): 'thinking' | 'speaking' | undefined {
  if (isRevealed(facing) || facing.writing !== undefined) return undefined;
  return facing.speaking === undefined ? 'thinking' : 'speaking';
}

function longer(facing: Facing, passed: number): Facing {
  const part = growing(facing);
  return part === undefined || passed === 0 ? facing : { ...facing, [part]: (facing[part] ?? 0) + passed };
}
