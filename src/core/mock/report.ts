import type { Rating } from '../history/event';
import type { Known } from '../history/known';
import { markdownOf } from '../notes/excerpt';
import { isUnanswered } from '../outline/unanswered';
import { isWeak, resultsOf } from '../practice/results';
import type { Asked, Find } from '../practice/session';
import { type MockChange, changeSince, type EarlierMock } from './change';
import { type Interview, type LeftQuestion, saidSeconds } from './interview';
import type { Mock } from './mock';
import type { Reported } from './reported';

/** What became of a mock interview. */
export interface Report {
  /** Questions that were asked; a follow-up is no question of its own. */
  readonly asked: number;
  readonly followUps: number;
  readonly passed: number;
  readonly ratings: Readonly<Record<Rating, number>>;
  /** From 0 to 1, of those where it is known. */
  readonly coverage?: number;
  /** What all of it took. */
  readonly seconds: number;
  /** How many of the answers were within the time to speak, where there is a limit. */
  readonly inTime?: { readonly count: number; readonly of: number };
  /** In seconds, where there is one. */
  readonly limit?: number;
  /** In the order they were asked. */
  readonly questions: readonly Reported[];
  /** Something of what is in the notes was not said. */
  readonly missed: readonly Reported[];
  /** What has no answer, and what was not said well: what to do before the next one. */
  readonly toWrite: readonly Reported[];
  readonly toPractice: readonly Reported[];
  /** Since the last one in the history. */
  readonly change?: MockChange;
}

/** What a report needs besides the notes. */
export interface ReportNeeds {
  readonly find: Find;
  /** The points of some Markdown, as text. */
  readonly pointsOf: (parts: readonly string[]) => readonly string[];
  readonly earlier?: EarlierMock | undefined;
}

/** Nobody reads more of a point, or more points, in a list of what to do. */
const LONGEST_POINT = 120;
const MOST_POINTS = 8;

export function reportOf({ interview, review }: Mock, { find, pointsOf, earlier }: ReportNeeds): Report {
  const results = new Map((review ? resultsOf(review) : []).map((result) => [result.card.id, result]));
  const ticks = new Map((review?.steps ?? []).map(({ facing }, at) => [review?.cards[at]?.id, facing.ticked]));
  const asked = interview.cards.slice(0, interview.said.length);
  const questions = asked.map((card, at): Reported => {
    const known = find(card.id);
    const { rating, coverage } = results.get(card.id) ?? {};
    const missed = coverage === undefined ? [] : missedOf(known, ticks.get(card.id) ?? [], pointsOf);
    return {
      ...placeOf(card, known),
      ...timesOf(interview, interview.said[at]),
      ...(rating === undefined ? {} : { rating }),
      ...(coverage === undefined ? {} : { coverage }),
      missed,
    };
  });
  const change = earlier && changeSince(earlier, questions);
  return { ...figuresOf(interview, asked, questions), ...(change ? { change } : {}) };
}

function figuresOf(interview: Interview, asked: readonly Asked[], questions: readonly Reported[]): Omit<Report, 'change'> {
  const covered = questions.flatMap(({ coverage }) => (coverage === undefined ? [] : [coverage]));
  const spoken = questions.filter(({ passed, speakingSeconds }) => !passed && speakingSeconds !== undefined);
  const limit = interview.limits.speaking;
  const count = new Set(asked.map(({ number }) => number)).size;
  const ratings = { 1: 0, 2: 0, 3: 0, 4: 0 };
  for (const { rating } of questions) if (rating !== undefined) ratings[rating] += 1;
  return {
    asked: count,
    followUps: questions.length - count,
    passed: questions.filter(({ passed }) => passed).length,
    ratings,
    ...(covered.length === 0 ? {} : { coverage: covered.reduce((sum, one) => sum + one, 0) / covered.length }),
    seconds: questions.reduce((sum, { thinkingSeconds, speakingSeconds = 0 }) => sum + thinkingSeconds + speakingSeconds, 0),
    ...(limit === undefined || spoken.length === 0
      ? {}
      : { inTime: { count: spoken.filter(({ overSeconds }) => overSeconds === 0).length, of: spoken.length } }),
    ...(limit === undefined ? {} : { limit: limit / 1000 }),
    questions,
    missed: questions.filter(({ missed }) => missed.length > 0),
    toWrite: questions.filter(({ unanswered }) => unanswered),
    toPractice: questions.filter(isToPractice),
  };
}

function isToPractice({ coverage, passed, rating, unanswered }: Reported): boolean {
  if (unanswered) return false;
  return passed || (rating !== undefined && isWeak({ rating, ...(coverage === undefined ? {} : { coverage }) }));
}

function placeOf(
  { id, parent, text }: Asked,
  known: Known | undefined,
): Pick<Reported, 'id' | 'text' | 'uri' | 'line' | 'section' | 'followsUp' | 'unanswered'> {
  const entry = known?.entry;
  return {
    id,
    text,
    ...(entry ? { uri: entry.uri, line: entry.question.range.start.line } : {}),
    section: entry?.question.section ?? [],
    ...(parent === undefined ? {} : { followsUp: parent }),
    unanswered: entry !== undefined && isUnanswered(entry.question),
  };
}

function timesOf({ limits }: Interview, said: LeftQuestion | undefined): Pick<Reported, 'passed' | 'thinkingSeconds' | 'speakingSeconds' | 'overSeconds'> {
  const { thinking, speaking } = saidSeconds(said);
  const over = speaking === undefined || limits.speaking === undefined ? 0 : Math.max(0, speaking - limits.speaking / 1000);
  return { passed: said?.passed ?? false, thinkingSeconds: thinking, ...(speaking === undefined ? {} : { speakingSeconds: speaking }), overSeconds: over };
}

function missedOf(known: Known | undefined, ticked: readonly number[], pointsOf: ReportNeeds['pointsOf']): string[] {
  if (!known) return [];
  const { note, question } = known.entry;
  const own = question.status === 'empty' ? [] : question.answers.filter(({ role }) => role === 'own').map(({ range }) => markdownOf(note, range));
  const points = pointsOf(own)
    .filter((_, at) => !ticked.includes(at))
    .map(beginningOf);
  return points.slice(0, MOST_POINTS);
}

function beginningOf(point: string): string {
  return point.length <= LONGEST_POINT
    ? point
    : `${point
        .slice(0, LONGEST_POINT - 1)
        .replace(/[\uD800-\uDBFF]$/, '')
        .trimEnd()}…`;
}
