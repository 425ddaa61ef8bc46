import type { Known, Progress } from '../history/known';
import { isUnanswered, type Notes } from '../outline/unanswered';
import { askedOf } from '../practice/asked';
import { ordered } from '../practice/order';
import { isWeak } from '../practice/results';
import { type QuestionGroup, selected } from '../practice/selection';
import type { Asked } from '../practice/session';
import type { Length, Mix, MockChoice } from './choice';

/** Nobody answers more in a minute. */
const MOST_A_MINUTE = 2;
/** An interviewer goes on to something else after so many. */
const MOST_FOLLOW_UPS = 3;

type MockKind = 'weak' | 'unanswered' | 'new' | 'known';

/** What comes first, of which each in turn with those beside it. */
const TURNS: Readonly<Record<Mix, readonly (readonly MockKind[])[][]>> = {
  mixed: [[['weak'], ['unanswered'], ['new', 'known']]],
  weak: [[['weak']], [['new']], [['unanswered']], [['known']]],
  unanswered: [[['unanswered']], [['new']], [['weak']], [['known']]],
  any: [[['weak', 'unanswered', 'new', 'known']]],
};

/**
 * The questions of an interview, in order: from each topic some, one topic after the other, a follow-up right after its
 * question. For minutes there are more than will be come to.
 */
export function mockDeck(
  { what, mix, length }: Pick<MockChoice, 'what' | 'mix' | 'length'>,
  index: Notes,
  progress: Pick<Progress, 'at' | 'due' | 'find'>,
  random: () => number,
): Asked[] {
  const groups = ordered(selected(what, index, progress), 'shuffled', progress, random);
  const chosen = byMix(groups, mix).slice(0, Math.max(1, mostOf(length)));
  return [...byTopic(chosen).values()].flat().flatMap((group, at) => group.slice(0, 1 + MOST_FOLLOW_UPS).map((known) => askedOf(known, at + 1)));
}

function mostOf(length: Length): number {
  return 'questions' in length ? length.questions : Math.ceil(length.minutes * MOST_A_MINUTE);
}

function byMix(groups: readonly QuestionGroup[], mix: Mix): QuestionGroup[] {
  const spread = (kinds: readonly MockKind[]): QuestionGroup[] => inTurns([...byTopic(groups.filter((group) => kinds.includes(kindOf(group)))).values()]);
  return TURNS[mix].flatMap((beside) => inTurns(beside.map(spread)));
}

function kindOf([first]: QuestionGroup): MockKind {
  if (!first || isUnanswered(first.entry.question)) return 'unanswered';
  const last = first.card?.ratings.at(-1);
  if (!last) return 'new';
  return isWeak(last) ? 'weak' : 'known';
}

/** The section of a note that a question stands in is what it is about. */
function byTopic(groups: readonly QuestionGroup[]): Map<string, QuestionGroup[]> {
  const topics = new Map<string, QuestionGroup[]>();
  for (const group of groups) {
    const topic = topicOf(group[0]);
    const others = topics.get(topic);
    if (others) others.push(group);
    else topics.set(topic, [group]);
  }
  return topics;
}

function topicOf(known: Known | undefined): string {
  return known ? JSON.stringify([known.entry.uri, ...known.entry.question.section]) : '';
}

/** `[[1, 2, 3], [4], [5, 6]]` → `1 4 5 2 6 3` */
function inTurns<Item>(lists: readonly (readonly Item[])[]): Item[] {
  const most = Math.max(0, ...lists.map(({ length }) => length));
  return Array.from({ length: most }, (_, turn) => lists.flatMap((list) => list.slice(turn, turn + 1))).flat();
}
