import type { Moment } from './moment';

/** The hour at which a new day begins for a person: what is practiced after midnight still counts for the evening. */
export const ROLLOVER = 4;

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/**
 * The local day of a moment, as the number of days since 1970-01-01.
 * ```
 * 2026-11-21T08:30+09:00   → 2026-11-21, though it is 2026-11-20 in UTC
 * 2026-11-21T03:59+09:00   → 2026-11-20, since the day begins at 04:00
 * ```
 */
export function dayOf({ at, offset }: Moment, rollover = ROLLOVER): number {
  return Math.floor((at + offset * MINUTE - rollover * HOUR) / DAY);
}

/** A day as `2026-11-21`. */
export function dateOf(day: number): string {
  return new Date(day * DAY).toISOString().slice(0, 10);
}

/** When the local day after this moment's begins; what is due is counted anew then. */
export function nextDay(moment: Moment, rollover = ROLLOVER): number {
  return (dayOf(moment, rollover) + 1) * DAY + rollover * HOUR - moment.offset * MINUTE;
}
