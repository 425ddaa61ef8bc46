import type { Schedule } from '../history/schedule';
import { dayOf } from '../history/days';
import type { LadderStep } from '../targets/ladder';
import { countsOf, type Reached } from '../targets/readiness';

/** A question, and the day for which it is told how far it is. */
export interface DatedQuestion extends Reached {
  readonly asOf: number;
  /** By which it is known. */
  readonly schedule: Schedule;
}

/** How far the questions of a note are. */
export interface NoteSteps {
  readonly uri: string;
  readonly path: string;
  readonly total: number;
  readonly counts: Readonly<Record<LadderStep, number>>;
}

/** A question that was said, and is not ready. */
export interface Weak {
  readonly reached: Reached;
  /** How likely it is known on the day that counts, from 0 to 1. */
  readonly chance: number;
}

/** A question that was not said as it is written now, or not for long. */
export interface Stale {
  readonly reached: Reached;
  /** On which it was said last. */
  readonly day: number;
}

/** Who said something within so many days, said it lately. */
const LATELY = 14;

/** In the order of the notes. */
export function stepsByNote(questions: readonly Reached[]): NoteSteps[] {
  const notes = new Map<string, Reached[]>();
  for (const one of questions) {
    const others = notes.get(one.entry.uri);
    if (others) others.push(one);
    else notes.set(one.entry.uri, [one]);
  }
  return [...notes].map(([uri, all]) => ({ uri, path: all[0]?.path ?? '', total: all.length, counts: countsOf(all) }));
}

/** The weakest first: what was not known at all, then what is least likely known on its day. */
export function weakestOf(questions: readonly DatedQuestion[]): Weak[] {
  const weak = questions.flatMap((reached) => {
    const { asOf, card, isStale, schedule, step } = reached;
    if (step !== 'rehearsed' || isStale || !card?.memory) return [];
    return [{ reached, chance: card.memory.phase === 'review' ? schedule.chance(card.memory, asOf) : 0 }];
  });
  return weak.sort((one, other) => one.chance - other.chance || lapsesOf(other) - lapsesOf(one));
}

/** What was rewritten since it was said comes first, then what was not said for long; of these the longest ago first. */
export function stalestOf(questions: readonly DatedQuestion[], today: number, rollover: number): Stale[] {
  const stale = questions.flatMap((reached): Stale[] => {
    const last = reached.card?.ratings.at(-1);
    const day = last && dayOf(last.when, rollover);
    if (day === undefined || reached.entry.question.status !== 'answered') return [];
    return reached.isStale || day <= today - LATELY ? [{ reached, day }] : [];
  });
  return stale.sort((one, other) => Number(other.reached.isStale) - Number(one.reached.isStale) || one.day - other.day);
}

function lapsesOf({ reached }: Weak): number {
  return reached.card?.memory?.lapses ?? 0;
}
