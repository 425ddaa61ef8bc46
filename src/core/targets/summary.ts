import { followUpsOf, type QuestionEntry } from '../index/questionEntry';
import type { Reached, Readiness } from './readiness';
import type { FullEffort } from './forecast';
import type { FileProblem } from './targetsFile';
import type { Today } from './today';

/** What is shown of a target. */
export interface TargetSummary {
  readonly name: string;
  /** In how many days it is, or was; nothing if it has none. */
  readonly days: number | undefined;
  readonly ready: number;
  readonly total: number;
  readonly stale: number;
  /** How many questions are to be said and answers to be written today. */
  readonly say: number;
  readonly write: number;
  readonly short: { readonly left: number; readonly effort: FullEffort; readonly enough: FullEffort | undefined } | undefined;
  /** What it names and is not there any more, as it is written. */
  readonly gone: readonly string[];
}

/** The targets of a folder, as they are shown: `folder` is its address. */
export interface TargetsOfFolder {
  readonly folder: string;
  readonly targets: readonly TargetSummary[];
  readonly problems: readonly FileProblem[];
}

export function summaryOf({ target, day, questions, counts, stale, gone }: Readiness, today: number, { say, write, shortfall }: Today): TargetSummary {
  return {
    name: target.name,
    days: day === undefined ? undefined : day - today,
    ready: counts.ready,
    total: questions.length,
    stale,
    say: say.length,
    write: write.length,
    short: shortfall && { left: shortfall.left.length, effort: shortfall.effort, enough: shortfall.enough },
    gone: [...gone.folders, ...gone.notes, ...gone.sections.map(({ note, title }) => `${note}: ${title}`), ...gone.tags.map((tag) => `#${tag}`)],
  };
}

/** The keys by which questions are practiced, each with what follows up on it. */
export function keysToAsk(questions: readonly Reached[]): string[] {
  const withFollowUps = (entry: QuestionEntry): string[] => [entry.key, ...followUpsOf(entry).flatMap(withFollowUps)];
  return questions.flatMap(({ entry }) => withFollowUps(entry));
}
