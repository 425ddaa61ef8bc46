import { answerSketch } from '../history/answerSketch';
import { rewritten } from '../history/sketch';
import { textOf } from '../notes/excerpt';
import type { Note, Question } from '../notes/note';
import type { Range } from '../text/range';

/** An answer of which more than this is new counts as another one. */
const MUCH = 1 / 3;

/**
 * Whether a note that was tidied is read as it was: the same questions under the same titles, with the same statuses and
 * the same words in their answers, so that each keeps its history; whether no word of it is lost or new, and no more lines
 * than before may be questions.
 */
export function isReadAlike(before: Note, after: Note): boolean {
  if (wordsOf(before.text) !== wordsOf(after.text) || told(before) !== told(after)) return false;
  const doubtful = new Set(before.perhaps.map(({ text }) => text));
  return after.perhaps.every(({ text }) => doubtful.has(text)) && keepsLikeness(before, after);
}

function told(note: Note): string {
  const words = (range: Range): string => wordsOf(textOf(note, range));
  const one = ({ text, status, shape, section, body, answers, followUps }: Question): unknown => ({
    ...{ text, status, shape, section, body: body && words(body) },
    answers: answers.map(({ role, range }) => [role, words(range)]),
    followUps: followUps.map(one),
  });
  const sections = note.sections.map(({ title, depth }) => [title, depth]);
  return JSON.stringify([note.questions.map(one), sections]);
}

/** Whether no answer seems to be rewritten, by the likeness that is kept of it. */
function keepsLikeness(before: Note, after: Note): boolean {
  const [one, other] = [before, after].map((note) => everyQuestion(note.questions).map((question) => answerSketch(note, question)));
  return one?.every((sketch, at) => (rewritten(sketch, other?.[at] ?? '') ?? 0) <= MUCH) ?? true;
}

function everyQuestion(questions: readonly Question[]): Question[] {
  return questions.flatMap((question) => [question, ...everyQuestion(question.followUps)]);
}

/** All that a text says, without what only lays it out: blanks, marks of quotes, fences, the tags and heads of callouts. */
function wordsOf(text: string): string {
  return text
    .replace(/<\/?aside\b[^<>]*>/gi, '')
    .replace(/^[\s>\uFEFF]+/gm, '')
    .replace(/^\[!(?:NOTE|TIP|IMPORTANT|WARNING|CAUTION)\]$/gm, '')
    .replace(/`{3,}|~{3,}|[\s\u200B]+/g, '');
}
