import type { Note, Question, Status } from '../notes/note';

/**
 * How much an edit may change beside its question: nothing, or only lines of which it is not sure whether they ask. These
 * may begin or cease to be questions with every text that is written somewhere.
 */
export type Care = 'as-before' | 'still-asked';

/** Whether all questions are as they were, but for one whose status may be one of some others now, and who may have got titles. */
export function changesOnly(before: Note, after: Note, target: Question, statuses: readonly Status[], care: Care = 'as-before', titles = 1): boolean {
  const found = questionAt(after.questions, target);
  if (!found || !statuses.includes(found.status) || found.text !== target.text) return false;
  if (care === 'still-asked') return stillAsks(before, after, [target, found]) && keepsSections(before, after, titles);
  const [one, other] = [facts(before.questions, target), facts(after.questions, found)];
  return one.length === other.length && one.every((fact, at) => fact === other[at]) && keepsSections(before, after, titles);
}

const TARGET = '\u0000';

/** Whether what was a question still is one, with the status it had, and nothing else has become one. */
export function stillAsks(before: Note, after: Note, targets: readonly Question[] = []): boolean {
  const rest = everyQuestion(after.questions);
  const [mayCease, mayBegin] = [after, before].map(({ perhaps }) => new Set(perhaps.map(({ text }) => text)));
  const isSame = (one: Question, other: Question): boolean => one.text === other.text && (one.status === other.status || targets.includes(one));
  for (const question of everyQuestion(before.questions)) {
    const at = rest.findIndex((other) => isSame(question, other));
    const isNew = rest.slice(0, Math.max(0, at));
    if (at >= 0 && isNew.every(({ text }) => mayBegin?.has(text))) rest.splice(0, at + 1);
    else if (isSure(question) || !mayCease?.has(question.text)) return false;
  }
  return rest.every(({ text }) => mayBegin?.has(text));
}

/** Whether a question says so itself. */
function isSure({ evidence }: Question): boolean {
  return !evidence.includes('series') || evidence.includes('question-mark') || evidence.includes('marker');
}

/** The question that begins where another one did: edits for an answer are all behind the beginning of the question. */
export function questionAt(questions: readonly Question[], { range: { start } }: Question): Question | undefined {
  for (const question of questions) {
    if (question.range.start.line === start.line && question.range.start.character === start.character) return question;
    const found = questionAt(question.followUps, { range: { start } } as Question);
    if (found) return found;
  }
  return undefined;
}

/** What a person sees of each question; the target only counts as itself. */
function facts(questions: readonly Question[], target: Question, depth = 0): string[] {
  return questions.flatMap((question) => [question === target ? TARGET : factOf(question, depth), ...facts(question.followUps, target, depth + 1)]);
}

export function factOf({ text, status, shape, section }: Question, depth: number): string {
  return [depth, status, shape, text, ...section].join('\n');
}

/** Whether all titles are there as before, or ask now; the answers may have got some of their own. */
export function keepsSections(before: Note, after: Note, more: number): boolean {
  const [askedBefore, asked] = [before, after].map(({ questions }) => new Set(everyQuestion(questions).map(({ text }) => text)));
  const had = before.sections.filter(({ title }) => !asked?.has(title));
  const has = after.sections.filter(({ title }) => !askedBefore?.has(title));
  if (has.length > had.length + more) return false;
  const rest = [...had];
  for (const { title, depth } of after.sections) if (rest[0]?.title === title && rest[0].depth === depth) rest.shift();
  return rest.length === 0;
}

export function everyQuestion(questions: readonly Question[]): Question[] {
  return questions.flatMap((question) => [question, ...everyQuestion(question.followUps)]);
}
