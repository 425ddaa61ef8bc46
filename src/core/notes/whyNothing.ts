import type { StatusReason } from './note';

/** Why a question has no answer, by what was seen below it: the reason that says most. */
export function whyNothing(seen: ReadonlySet<StatusReason>, hasFollowUps: boolean): StatusReason {
  if (seen.has('only-slots')) return 'only-slots';
  if (hasFollowUps) return 'only-follow-ups';
  for (const reason of ['only-a-hint', 'only-a-label', 'only-markup'] as const) if (seen.has(reason)) return reason;
  return 'nothing-written';
}
