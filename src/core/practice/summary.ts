import type { Rating } from '../history/event';
import type { Known, Progress } from '../history/known';
import { type Rates, secondsOf, spokenAnswer } from '../speech/speech';
import { isWeak, type Result, resultsOf } from './results';
import type { Find, Session } from './session';

/** How a question went; its last rating counts. */
export interface Answered {
  readonly id: string;
  readonly text: string;
  /** Where it is; nothing if it is gone. */
  readonly uri?: string;
  readonly line?: number;
  readonly section: readonly string[];
  readonly followsUp?: string;
  readonly rating: Rating;
  /** How often it was rated in this session. */
  readonly times: number;
  readonly coverage?: number;
  /** In all, if it was asked more often. */
  readonly thinkingSeconds: number;
  /** Nothing if the person did not say that they began to speak: the time above is the whole then. */
  readonly speakingSeconds?: number;
  readonly expectedSeconds?: number;
}

/** What became of a session. */
export interface Summary {
  readonly cram: boolean;
  /** Questions that were rated, each once; a follow-up is no question of its own. */
  readonly asked: number;
  /** What was rated beside them. */
  readonly followUps: number;
  readonly ratings: Readonly<Record<Rating, number>>;
  readonly skipped: number;
  readonly suspended: number;
  /** Questions that were not come to. */
  readonly left: number;
  /** From 0 to 1, of those where it is known. */
  readonly coverage?: number;
  /** What the questions took: their times together. */
  readonly seconds: number;
  /** In the order they were first asked. */
  readonly questions: readonly Answered[];
  /** A few, the weakest first. */
  readonly weakest: readonly Answered[];
  /** How many `again: weak` would ask. */
  readonly weak: number;
  /** How many questions of the workspace come back today and on each of the next days. */
  readonly forecast: readonly number[];
}

export const RATINGS: readonly Rating[] = [1, 2, 3, 4];

const WEAKEST = 5;
const DAYS = 14;

export function summaryOf(session: Session, find: Find, around: Pick<Progress, 'forecast'> & { readonly rates: Rates }): Summary {
  const results = resultsOf(session);
  const asked = new Set(results.map(({ card }) => card.number));
  const questions = results.map((result) => answeredOf(result, find(result.card.id), around.rates));
  const covered = results.flatMap(({ coverage }) => (coverage === undefined ? [] : [coverage]));
  return {
    cram: session.cram,
    asked: asked.size,
    followUps: questions.length - asked.size,
    ratings: countsOf(questions),
    ...without(session, asked),
    ...(covered.length === 0 ? {} : { coverage: covered.reduce((sum, one) => sum + one, 0) / covered.length }),
    seconds: questions.reduce((sum, question) => sum + timeOf(question), 0),
    questions,
    weakest: weakestOf(questions),
    weak: questions.filter(isWeak).length,
    forecast: around.forecast(DAYS),
  };
}

/** How long it takes to say a question's answer, if there is one. */
export function expectedOf({ entry: { note, question } }: Known, rates: Rates): number | undefined {
  return question.status === 'empty' ? undefined : secondsOf(spokenAnswer(note, question), rates) || undefined;
}

/** In seconds, thinking and speaking together. */
export function timeOf({ thinkingSeconds, speakingSeconds = 0 }: Answered): number {
  return thinkingSeconds + speakingSeconds;
}

function answeredOf({ card, rating, coverage, times, thinking, speaking }: Result, known: Known | undefined, rates: Rates): Answered {
  const expectedSeconds = known && expectedOf(known, rates);
  return {
    id: card.id,
    text: card.text,
    ...(known ? { uri: known.entry.uri, line: known.entry.question.range.start.line } : {}),
    section: known?.entry.question.section ?? [],
    ...(card.parent === undefined ? {} : { followsUp: card.parent }),
    rating,
    times,
    ...(coverage === undefined ? {} : { coverage }),
    thinkingSeconds: Math.round(thinking / 1000),
    ...(speaking === undefined ? {} : { speakingSeconds: Math.round(speaking / 1000) }),
    ...(expectedSeconds === undefined ? {} : { expectedSeconds }),
  };
}

function countsOf(questions: readonly Answered[]): Record<Rating, number> {
  const counts = { 1: 0, 2: 0, 3: 0, 4: 0 };
  for (const { rating } of questions) counts[rating] += 1;
  return counts;
}

/** How many questions were not rated, and why; one whose follow-up was rated was asked. */
function without({ cards, steps }: Session, rated: ReadonlySet<number>): Pick<Summary, 'skipped' | 'suspended' | 'left'> {
  const left = { rated: new Set<number>(), skipped: new Set<number>(), suspended: new Set<number>(), ended: new Set<number>() };
  cards.forEach(({ number }, at) => {
    const kind = steps[at]?.kind ?? 'ended';
    if (kind === 'suspended' || !rated.has(number)) left[kind].add(number);
  });
  const reached = new Set([...left.skipped, ...left.suspended]);
  return { skipped: left.skipped.size, suspended: left.suspended.size, left: [...left.ended].filter((number) => !reached.has(number)).length };
}

/** By their rating, then by how little of the answer was said, then by how often they came back. */
function weakestOf(questions: readonly Answered[]): Answered[] {
  const said = ({ coverage = 1 }: Answered): number => coverage;
  return questions
    .filter((question) => isWeak(question) || question.times > 1)
    .sort((one, other) => one.rating - other.rating || said(one) - said(other) || other.times - one.times)
    .slice(0, WEAKEST);
}
