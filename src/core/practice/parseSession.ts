import { where } from '../reader';
import { keptSession, type Session } from './session';

/** As many cards are behind as were left, and only the last of them may be the one at which the session was ended. */
const wholeSession = where(keptSession, ({ cards, position, steps }) => {
  const behind = steps.filter(({ kind }, at) => kind !== 'ended' || at < steps.length - 1);
  return behind.every(({ kind }) => kind !== 'ended') && behind.length === position && position <= cards.length;
});

/**
 * A session that was kept somewhere, or nothing if that is none. Nobody is in front of it until `back`: what passed
 * meanwhile is not counted.
 */
export function parseSession(stored: unknown): Session | undefined {
  const session = wholeSession(stored);
  return session && { ...session, away: true };
}
