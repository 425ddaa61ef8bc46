/**
 * A time and where it was: local time with its offset.
 * ```
 * 2026-11-21T08:30:05.120+09:00
 * └──────── at ─────────┘└ offset: 540 minutes
 * ```
 */
export interface Moment {
  /** Milliseconds since 1970 in UTC. */
  readonly at: number;
  /** How many minutes local time is ahead of UTC. */
  readonly offset: number;
}

const WRITTEN = /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:?\d\d)$/;
const MINUTE = 60_000;

export function writeMoment({ at, offset }: Moment): string {
  const local = new Date(at + offset * MINUTE).toISOString().slice(0, -1);
  const minutes = Math.abs(offset);
  return `${local}${offset < 0 ? '-' : '+'}${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

export function readMoment(written: string): Moment | undefined {
  const at = WRITTEN.test(written) ? Date.parse(written) : NaN;
  return Number.isNaN(at) ? undefined : { at, offset: offsetOf(written) };
}

/** `+09:00`, `+0900` or `Z` at the end of a time. */
function offsetOf(written: string): number {
  if (written.endsWith('Z')) return 0;
  const hasColon = written.at(-3) === ':';
  const minutes = Number(written.slice(hasColon ? -5 : -4, hasColon ? -3 : -2)) * 60 + Number(written.slice(-2));
  return written.at(hasColon ? -6 : -5) === '-' && minutes > 0 ? -minutes : minutes;
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
