import type { Limits } from './choice';
import { type Interview, isInterviewOver, type SpokenTime } from './interview';

/** Nobody speaks longer than this without touching anything: they are not there, or their machine slept. */
export const LONGEST_MS = 15 * 60_000;

/**
 * An interview with the time up to a moment counted. Who has thought as long as they may, speaks. Nothing stops the clock
 * but a pause: not that the panel is hidden, to look something up, say.
 */
export function passTime(interview: Interview, at: number): Interview {
  const { limits, now, since } = interview;
  if (since === undefined) return interview;
  const passed = Math.min(Math.max(0, at - since), LONGEST_MS);
  return { ...interview, since: at, now: longer(now, passed, limits) };
}

/** The clock goes while something is asked. */
export function windClock(interview: Interview, at: number): Interview {
  const { since, ...still } = interview;
  if (interview.paused || isInterviewOver(interview)) return since === undefined ? interview : still;
  return since === undefined ? { ...interview, since: at } : interview;
}

/** In how many milliseconds thinking is over by itself, if it ever is. */
export function untilSpeaking({ limits, now, since }: Interview): number | undefined {
  if (since === undefined || now.speaking !== undefined || limits.thinking === undefined) return undefined;
  return Math.max(0, limits.thinking - now.thinking);
}

function longer({ speaking, thinking }: SpokenTime, passed: number, limits: Limits): SpokenTime {
  if (speaking !== undefined) return { thinking, speaking: speaking + passed };
  const left = Math.max(0, (limits.thinking ?? Infinity) - thinking);
  return passed < left ? { thinking: thinking + passed } : { thinking: thinking + left, speaking: passed - left };
}
