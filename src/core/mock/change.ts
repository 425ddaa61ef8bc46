import type { Rate, Rating } from '../history/event';
import type { Progress } from '../history/known';
import type { Moment } from '../history/moment';
import type { Notes } from '../outline/unanswered';
import { groupsOf } from '../practice/selection';
import type { Reported } from './reported';

/** What the history knows of a mock interview: the ratings that were given after it, by the ids of the questions. */
export interface EarlierMock {
  readonly when: Moment;
  readonly ratings: ReadonlyMap<string, Pick<Rate, 'rating' | 'coverage' | 'seconds'>>;
}

/** Some answers as a whole. */
export interface Level {
  readonly count: number;
  /** How many were good or easy, from 0 to 1. */
  readonly good: number;
  /** How much of the notes was said, where it is known. */
  readonly coverage?: number;
  /** What an answer took. */
  readonly seconds: number;
}

/** What is otherwise than in the mock interview before. */
export interface MockChange {
  readonly when: Moment;
  readonly before: Level;
  readonly now: Level;
  /** What was asked in both, and went better or worse. */
  readonly better: readonly Reported[];
  readonly worse: readonly Reported[];
}

const GOOD: Rating = 3;

/** The last mock interview that something was rated after, but for this one: of questions that are still there. */
export function lastMock(index: Notes, progress: Pick<Progress, 'at' | 'due' | 'find'>, own: string): EarlierMock | undefined {
  const rated = groupsOf({ kind: 'everything' }, index, progress)
    .flat()
    .flatMap(({ id, card }) =>
      (card?.ratings ?? []).flatMap((rating) => (rating.mock === undefined || rating.mock === own ? [] : [{ id, rating, mock: rating.mock }])),
    );
  const last = rated.reduce<(typeof rated)[number] | undefined>((one, other) => (one && one.rating.when.at >= other.rating.when.at ? one : other), undefined);
  if (!last) return undefined;
  const ofLast = rated.filter(({ mock }) => mock === last.mock);
  return { when: last.rating.when, ratings: new Map(ofLast.map(({ id, rating }) => [id, rating])) };
}

export function changeSince({ when, ratings }: EarlierMock, questions: readonly Reported[]): MockChange | undefined {
  const now = questions.flatMap(({ rating, coverage, thinkingSeconds, speakingSeconds = 0 }) =>
    rating === undefined ? [] : [{ rating, ...(coverage === undefined ? {} : { coverage }), seconds: thinkingSeconds + speakingSeconds }],
  );
  if (now.length === 0) return undefined;
  const step = ({ id, rating }: Reported): number => (rating === undefined ? 0 : rating - (ratings.get(id)?.rating ?? rating));
  return {
    when,
    before: levelOf([...ratings.values()]),
    now: levelOf(now),
    better: questions.filter((question) => step(question) > 0),
    worse: questions.filter((question) => step(question) < 0),
  };
}

function levelOf(rated: readonly Pick<Rate, 'rating' | 'coverage' | 'seconds'>[]): Level {
  const mean = (numbers: readonly number[]): number => numbers.reduce((sum, one) => sum + one, 0) / Math.max(1, numbers.length);
  const covered = rated.flatMap(({ coverage }) => (coverage === undefined ? [] : [coverage]));
  return {
    count: rated.length,
    good: mean(rated.map(({ rating }) => (rating >= GOOD ? 1 : 0))),
    ...(covered.length === 0 ? {} : { coverage: mean(covered) }),
    seconds: Math.round(mean(rated.flatMap(({ seconds }) => (seconds === undefined ? [] : [seconds])))),
  };
}
