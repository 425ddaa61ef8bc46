import { markdownOf } from '../notes/excerpt';
import type { Note, Question } from '../notes/note';
import { type Spoken, spokenIn } from './spoken';

/** How fast a person speaks, per minute. */
export interface Rates {
  readonly words: number;
  readonly syllables: number;
  readonly chinese: number;
  readonly japanese: number;
}

/** Nothing is said more quickly than this, and nobody knows their pace better. */
const STEP_S = 5;

const known = new WeakMap<Question, Spoken>();

/** What a question's own answer has to say, counted once. */
export function spokenAnswer(note: Note, question: Question): Spoken {
  const before = known.get(question);
  if (before) return before;
  const own = question.answers.filter(({ role }) => role === 'own');
  const spoken = spokenIn(own.map(({ range }) => markdownOf(note, range)).join('\n\n'));
  known.set(question, spoken);
  return spoken;
}

/** How long it takes to say that, in seconds, as exact as one can tell: in steps of five. */
export function secondsOf(spoken: Spoken, rates: Rates): number {
  const minutes = (['words', 'syllables', 'chinese', 'japanese'] as const)
    .filter((part) => rates[part] > 0)
    .reduce((sum, part) => sum + spoken[part] / rates[part], 0);
  return Math.ceil((minutes * 60) / STEP_S) * STEP_S;
}
