import { answerSketch } from '../history/answerSketch';
import type { Card } from '../history/card';
import type { Memory, Schedule } from '../history/schedule';
import { rewritten } from '../history/sketch';
import type { QuestionEntry } from '../index/questionEntry';

/** The steps of a question from nothing to the interview, the lowest first. */
export const STEPS = ['empty', 'placeholder', 'draft', 'written', 'rehearsed', 'ready'] as const;

/**
 * How far a question is. `rehearsed`: its answer was said aloud, and is the one that is written. `ready`: by the model of
 * memory it is still known on the day that counts.
 */
export type LadderStep = (typeof STEPS)[number];

/** What of a rewritten answer is still what was practiced, counts as the same. */
const MUCH = 1 / 3;

/** A day, and how sure a question should be known on it. */
export interface Aim {
  readonly day: number;
  readonly retention: number;
}

export interface Rung {
  readonly step: LadderStep;
  /** The answer was rewritten by more than a third since it was last rated well. */
  readonly isStale: boolean;
}

/** On which step a question is, by its text and by its history. */
export function rungOf({ note, question }: Pick<QuestionEntry, 'note' | 'question'>, card: Card | undefined, schedule: Schedule, aim: Aim): Rung {
  if (question.status !== 'answered') return { step: question.status, isStale: false };
  if (!card?.memory) return { step: 'written', isStale: false };
  if (isStale(answerSketch(note, question), card)) return { step: 'written', isStale: true };
  return { step: isKnownOn(card.memory, schedule, aim) ? 'ready' : 'rehearsed', isStale: false };
}

/** Whether it is likely enough known on a day. What was not known at the last rating is not, whatever the day. */
export function isKnownOn(memory: Memory, schedule: Schedule, { day, retention }: Aim): boolean {
  return memory.phase === 'review' && schedule.chance(memory, day) >= retention;
}

/** Logs of before the likeness was kept say nothing, and a question that was known without an answer stays known. */
function isStale(now: string, { answer = '' }: Card): boolean {
  return (rewritten(answer, now) ?? 0) > MUCH;
}
