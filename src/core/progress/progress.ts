import type { Card } from '../history/card';
import { dayOf } from '../history/days';
import { type PracticedDay, practicedDays, readyOver } from '../targets/past';
import { type Readiness, readinessOf, type Seeing } from '../targets/readiness';
import { EVERYTHING, type Target } from '../targets/target';
import { type DatedQuestion, type NoteSteps, stalestOf, type Stale, stepsByNote, type Weak, weakestOf } from './lists';
import { type MockResult, mocksOf } from './mocks';

/** A folder of notes, with what somebody prepares for in it. */
export interface FolderOfNotes {
  readonly seeing: Seeing;
  /** Each with its local day, if it has one. */
  readonly targets: readonly { readonly target: Target; readonly day: number | undefined }[];
}

export interface ProgressFacts {
  readonly folders: readonly FolderOfNotes[];
  /** All histories, of questions that are gone, too. */
  readonly cards: readonly Card[];
  readonly today: number;
  /** The hour at which a day begins. */
  readonly rollover: number;
}

/** How many questions were ready on an evening. */
export interface Evening {
  readonly day: number;
  readonly ready: number;
}

export interface TargetOverTime {
  readonly readiness: Readiness;
  /** From the first day on which something of it was practiced, at most so many; nothing before that. */
  readonly evenings: readonly Evening[];
}

/** How far somebody has come. It follows from the events alone, in whatever order their logs are read. */
export interface ProgressSoFar {
  readonly today: number;
  /** The earliest first. */
  readonly practiced: readonly PracticedDay[];
  readonly targets: readonly TargetOverTime[];
  readonly notes: readonly NoteSteps[];
  readonly weakest: readonly Weak[];
  readonly stalest: readonly Stale[];
  readonly mocks: readonly MockResult[];
}

/** So many days back are shown of a target. */
const DAYS_BACK = 120;
const ALL: Target = { name: '', counted: EVERYTHING };

export function progressOf({ folders, cards, today, rollover }: ProgressFacts): ProgressSoFar {
  const seen = folders.map(({ seeing, targets }) => ({ seeing, readinesses: targets.map(({ target, day }) => readinessOf(target, day, seeing)) }));
  const questions = seen.flatMap(({ seeing, readinesses }) => aimedIn(seeing, readinesses));
  return {
    today,
    practiced: practicedDays(cards, rollover),
    targets: seen.flatMap(({ seeing, readinesses }) => readinesses.map((readiness) => overTime(readiness, seeing, rollover))),
    notes: stepsByNote(questions),
    weakest: weakestOf(questions),
    stalest: stalestOf(questions, today, rollover),
    mocks: mocksOf(cards, rollover),
  };
}

/** After its day nothing of a target changes any more. */
function overTime(readiness: Readiness, { schedule, retention, today }: Seeing, rollover: number): TargetOverTime {
  const first = readiness.questions.flatMap(({ card }) => card?.ratings[0] ?? []).map(({ when }) => dayOf(when, rollover));
  if (first.length === 0) return { readiness, evenings: [] };
  const to = Math.min(today, readiness.day ?? today);
  const from = Math.max(
    to - DAYS_BACK,
    first.reduce((one, other) => Math.min(one, other)),
  );
  const ready = readyOver(readiness, from, to, schedule, rollover, retention);
  return { readiness, evenings: ready.map((count, at) => ({ day: from + at, ready: count })) };
}

/** All questions of a folder, each as far as it is for the next target that it counts for; for today where there is none. */
function aimedIn(seeing: Seeing, readinesses: readonly Readiness[]): DatedQuestion[] {
  const { schedule, today } = seeing;
  const coming = readinesses.filter(({ day = -Infinity }) => day >= today).sort((one, other) => other.asOf - one.asOf);
  const aimed = new Map<string, DatedQuestion>();
  for (const { asOf, questions } of [readinessOf(ALL, undefined, seeing), ...coming]) {
    for (const one of questions) aimed.set(one.entry.key, { ...one, asOf, schedule });
  }
  return [...aimed.values()];
}
