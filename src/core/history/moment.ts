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

const WRITTEN = /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|([+-])(\d\d):?(\d\d))$/;
const MINUTE = 60_000;

export function writeMoment({ at, offset }: Moment): string {
  const local = new Date(at + offset * MINUTE).toISOString().slice(0, -1);
  const minutes = Math.abs(offset);
  return `${local}${offset < 0 ? '-' : '+'}${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

export function readMoment(written: string): Moment | undefined {
  const found = WRITTEN.exec(written);
  if (!found) return undefined;
  const at = Date.parse(written);
  if (Number.isNaN(at)) return undefined;
  const [, sign, hours = '0', minutes = '0'] = found;
  const offset = Number(hours) * 60 + Number(minutes);
  return { at, offset: sign === '-' && offset > 0 ? -offset : offset };
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
