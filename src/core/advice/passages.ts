import { sketchedWords } from '../history/sketch';
import { followUpsOf, type QuestionEntry } from '../index/questionEntry';
import { isUnanswered } from '../outline/unanswered';
import { answersOf } from './answers';

/** What the person wrote elsewhere that may be about the same. */
export interface Passage {
  /** The path of its note. */
  readonly note: string;
  readonly question: string;
  readonly text: string;
}

/** So many are sent at most, and so much of each. */
const MOST = 8;
const LONGEST = 1500;
/** A word that is in more of the answers than this says nothing of what they are about. */
const COMMON = 0.4;
/** Words that ask, and such as are in every text, where the answers are too few to tell. */
const ASKING: ReadonlySet<string> = new Set(
  'a an and are about as at be by can did do does for from had has have how i if in is it its me my of on or our tell that the their this to was we were what when where which who why will with would you your'.split(
    ' ',
  ),
);
/** As good as the best by so much, or else it only shares a word by accident. */
const LEAST = 0.25;

/**
 * The answers among all notes that speak of what a question asks, by the words that they share, the closest first: a rare
 * word weighs more than one that is in many answers, and one in the question of an answer more than one in its text.
 */
export function passagesFor({ key, question }: QuestionEntry, entries: Iterable<QuestionEntry>, pathOf: (uri: string) => string): Passage[] {
  const all = [...withFollowUps(entries)].flatMap((entry) => (entry.key === key || isUnanswered(entry.question) ? [] : [readFor(entry)]));
  const asked = sketchedWords(question.text);
  const weights = new Map<string, number>();
  for (const word of asked) {
    const found = all.filter(({ words }) => words.has(word)).length;
    const isCommon = all.length >= 5 && found > all.length * COMMON;
    if (found > 0 && !isCommon && !ASKING.has(word)) weights.set(word, Math.log(1 + all.length / found));
  }
  const scored = all
    .map((one) => ({ ...one, score: scoreOf(one, weights) }))
    .filter(({ score }) => score > 0)
    .sort((one, other) => other.score - one.score)
    .slice(0, MOST);
  const best = scored[0]?.score ?? 0;
  return scored
    .filter(({ score }) => score >= best * LEAST)
    .map(({ entry, text }) => ({ note: pathOf(entry.uri), question: entry.question.text.slice(0, LONGEST), text: text.slice(0, LONGEST) }));
}

interface ReadEntry {
  readonly entry: QuestionEntry;
  readonly text: string;
  readonly words: ReadonlySet<string>;
  readonly title: ReadonlySet<string>;
}

function readFor(entry: QuestionEntry): ReadEntry {
  const text = [...answersOf(entry.note, entry.question, 'own'), ...answersOf(entry.note, entry.question, 'model')].join('\n\n').trim();
  const title = sketchedWords(`${entry.question.text} ${entry.question.section.join(' ')}`);
  return { entry, text, title, words: new Set([...title, ...sketchedWords(text.slice(0, LONGEST))]) };
}

function scoreOf({ words, title, text }: ReadEntry, weights: ReadonlyMap<string, number>): number {
  if (text === '') return 0;
  let score = 0;
  for (const [word, weight] of weights) score += (words.has(word) ? weight : 0) + (title.has(word) ? weight : 0);
  return score;
}

function* withFollowUps(entries: Iterable<QuestionEntry>): Generator<QuestionEntry> {
  for (const entry of entries) {
    yield entry;
    yield* withFollowUps(followUpsOf(entry));
  }
}
