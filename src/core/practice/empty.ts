import type { Progress } from '../history/known';
import type { Status } from '../notes/note';
import type { Notes } from '../outline/unanswered';
import type { Choice, What } from './choice';
import { groupNamed, groupsOf, selected } from './selection';

/** Why there is nothing to practice. */
export type EmptyReason =
  /** No note holds a question. */
  | { readonly kind: 'noQuestions' }
  /** What was pointed at is not there any more. */
  | { readonly kind: 'gone' }
  /** So many are due, but the person has done what they want to do in a day. */
  | { readonly kind: 'doneForToday'; readonly due: number }
  /** The next ones are due in so many days, if that is within a year. */
  | { readonly kind: 'nothingDue'; readonly days?: number }
  | { readonly kind: 'allAnswered' }
  | { readonly kind: 'noneOfStatus'; readonly status: Status }
  | { readonly kind: 'allSuspended' };

export interface Empty {
  readonly reason: EmptyReason;
  /** The next best thing, which is not empty. */
  readonly offer?: Choice;
}

/** A year and a day: nothing is put off for longer. */
const DAYS = 366;

type EmptyProgress = Pick<Progress, 'at' | 'due' | 'find' | 'forecast' | 'newPerDay'>;

/** Why the deck of a choice is empty. */
export function emptyBecause(choice: Choice, index: Notes, progress: EmptyProgress): Empty {
  const reason = reasonOf(choice.what, index, progress);
  const offer = offerFor(choice, reason, index, progress);
  return offer ? { reason, offer } : { reason };
}

function reasonOf(what: What, index: Notes, progress: EmptyProgress): EmptyReason {
  if (index.uris().length === 0) return { kind: 'noQuestions' };
  if (groupsOf(what, index, progress).length > 0) return { kind: 'allSuspended' };
  switch (what.kind) {
    case 'due':
      return notDue(progress);
    case 'unanswered':
      return { kind: 'allAnswered' };
    case 'status':
      return { kind: 'noneOfStatus', status: what.status };
    case 'everything':
      return { kind: 'noQuestions' };
    case 'tag':
    case 'target':
    case 'these':
      return { kind: 'gone' };
    case 'within': {
      const group = groupNamed(what.id);
      return group?.kind === 'status' ? { kind: 'noneOfStatus', status: group.status } : { kind: 'gone' };
    }
  }
}

function notDue(progress: EmptyProgress): EmptyReason {
  const forecast = progress.forecast(DAYS);
  const [today = 0] = forecast;
  if (today > 0) return { kind: 'doneForToday', due: today };
  const days = forecast.findIndex((count) => count > 0);
  return days > 0 ? { kind: 'nothingDue', days } : { kind: 'nothingDue' };
}

/** What is due; else what was never practiced, and then the rest. Where all was practiced, the schedule is left as it is. */
function offerFor(choice: Choice, reason: EmptyReason, index: Notes, progress: EmptyProgress): Choice | undefined {
  const everything = selected({ kind: 'everything' }, index, progress).flat();
  if (everything.length === 0) return undefined;
  const better = { ...choice, order: 'due' } as const;
  if (progress.due().length > 0) return { ...better, what: { kind: 'due' } };
  const isOnlyEarly = reason.kind !== 'doneForToday' && everything.every(({ card }) => card?.due);
  return { ...better, what: { kind: 'everything' }, cram: choice.cram || isOnlyEarly };
}
