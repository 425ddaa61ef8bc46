import type { Card } from '../history/card';
import type { Known } from '../history/known';
import type { Schedule } from '../history/schedule';
import type { QuestionEntry } from '../index/questionEntry';
import { belonging, type Gone, goneOf, type PlacedQuestion } from './belonging';
import { type Aim, type Rung, rungOf, type LadderStep, STEPS } from './ladder';
import type { Target } from './target';

/** A question of a target, and how far it is. */
export interface Reached extends Rung {
  readonly entry: QuestionEntry;
  /** The path of its note in the folder. */
  readonly path: string;
  /** By which it is practiced; nothing while the history does not know it. */
  readonly id: string | undefined;
  readonly card: Card | undefined;
}

/** How far somebody is towards a target. Suspended questions are left out of all but their number. */
export interface Readiness {
  readonly target: Target;
  /** The local day of it; nothing if it has none. */
  readonly day: number | undefined;
  /** For which day it is told what is ready: that of the target; today if it has none or is past. */
  readonly asOf: number;
  readonly questions: readonly Reached[];
  readonly counts: Readonly<Record<LadderStep, number>>;
  readonly stale: number;
  readonly suspended: number;
  readonly gone: Gone;
}

export interface Seeing {
  /** All questions of the folder. */
  readonly questions: readonly PlacedQuestion[];
  readonly knownAt: (key: string) => Known | undefined;
  readonly schedule: Schedule;
  readonly retention: number;
  readonly today: number;
}

export function readinessOf(target: Target, day: number | undefined, { questions, knownAt, schedule, retention, today }: Seeing): Readiness {
  const asOf = Math.max(today, day ?? today);
  const aim: Aim = { day: asOf, retention };
  const all = belonging(target.counted, questions).map(({ entry, path }): Reached => {
    const known = knownAt(entry.key);
    return { entry, path, id: known?.id, card: known?.card, ...rungOf(entry, known?.card, schedule, aim) };
  });
  const asked = all.filter(({ card }) => card?.suspended !== true);
  return {
    target,
    day,
    asOf,
    questions: asked,
    counts: countsOf(asked),
    stale: asked.filter(({ isStale }) => isStale).length,
    suspended: all.length - asked.length,
    gone: goneOf(target.counted, questions),
  };
}

export function countsOf(rungs: readonly Rung[]): Record<LadderStep, number> {
  const counts = Object.fromEntries(STEPS.map((step) => [step, 0])) as Record<LadderStep, number>;
  for (const { step } of rungs) counts[step] += 1;
  return counts;
}
