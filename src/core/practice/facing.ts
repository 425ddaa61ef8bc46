import { type Facing, isRevealed, MOST_POINTS } from './session';

/** One more point, as far as is known that there is one. */
export function onePointMore(facing: Facing): Facing {
  const { shown, points = MOST_POINTS } = facing;
  return shown === 'all' ? facing : { ...facing, shown: Math.max(shown, Math.min(shown + 1, Math.max(1, points))) };
}

/** Only what is shown can be ticked. */
export function ticking(facing: Facing, point: number, ticked: boolean): Facing {
  const { shown, points = MOST_POINTS } = facing;
  const end = shown === 'all' ? points : Math.min(shown, points);
  if (!Number.isInteger(point) || point < 0 || point >= end) return facing;
  const others = facing.ticked.filter((other) => other !== point);
  return { ...facing, ticked: ticked ? [...others, point].sort((one, other) => one - other) : others };
}

/** Ticks of points that are not there any more are dropped. */
export function counted(facing: Facing, found: number): Facing {
  const points = Math.min(found, MOST_POINTS);
  if (!isRevealed(facing) || !Number.isInteger(points) || points < 0 || points === facing.points) return facing;
  const shown = facing.shown === 'all' ? facing.shown : Math.min(facing.shown, Math.max(1, points));
  return { ...facing, points, shown, ticked: facing.ticked.filter((point) => point < points) };
}

/**
 * How much of an answer was said. Who ticks nothing mostly does not care to tick, and nothing is known; but who went
 * through it point by point to the end, ticked nothing and says that they did not know it, said nothing of it.
 */
export function coverageOf({ ticked, shown, points = 0 }: Facing, didNotKnow: boolean): number | undefined {
  if (points === 0) return undefined;
  if (ticked.length > 0) return ticked.length / points;
  return didNotKnow && shown !== 'all' && shown >= points ? 0 : undefined;
}
