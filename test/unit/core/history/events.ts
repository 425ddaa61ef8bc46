import type { EventDraft, HistoryEvent, Rating } from '../../../../src/core/history/event';
import { placeAt } from '../../../../src/core/history/standing';

export const MINUTE = 60_000;
export const DAY = 24 * 60 * MINUTE;
/** Noon, in UTC. */
export const NOON = Date.UTC(2026, 10, 21, 12);

/** An event of a device, so many milliseconds after noon. */
export function on(device: string, n: number, after: number, draft: EventDraft, offset = 0): HistoryEvent {
  return { v: 1, id: `${device}-${n}`, device, n, when: { at: NOON + after, offset }, ...draft };
}

export function rate(question: string, rating: Rating): EventDraft {
  return { type: 'rate', question, rating, ...placeAt('a.md', [], `Text of ${question}`) };
}

export function alias(from: string, question: string): EventDraft {
  return { type: 'alias', from, question, ...placeAt('a.md', [], `Text of ${question}`) };
}

export function suspend(question: string, type: 'suspend' | 'resume' = 'suspend'): EventDraft {
  return { type, question, ...placeAt('a.md', [], `Text of ${question}`) };
}
