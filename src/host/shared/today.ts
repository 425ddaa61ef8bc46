import { dayOf, ROLLOVER } from '../../core/history/days';
import type { Now } from '../../core/outline/practiced';

/** Now, and the day it belongs to: one begins when the person says so. */
export function now(): Now {
  const at = Date.now();
  return { at, day: dayOf({ at, offset: -new Date(at).getTimezoneOffset() }, ROLLOVER) };
}
