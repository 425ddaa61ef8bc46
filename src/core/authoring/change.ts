import type { Note, Question, Status } from '../notes/note';

/** Whether all questions are as they were, but for one whose status may be one of some others now, and who may have got titles. */
export function changesOnly(before: Note, after: Note, target: Question, statuses: readonly Status[], withFollowUps = true, titles = 1): boolean {
  const one = facts(before.questions, target, withFollowUps);
  const index = one.indexOf(TARGET);
  const found = index < 0 ? undefined : questionAt(after.questions, target);
  if (!found || !statuses.includes(found.status) || found.text !== target.text) return false;
  const other = facts(after.questions, found, withFollowUps);
  return one.length === other.length && one.every((fact, at) => fact === other[at]) && keepsSections(before, after, titles);
}

const TARGET = '\u0000';

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
function facts(questions: readonly Question[], target: Question, withFollowUps: boolean, depth = 0): string[] {
  return questions.flatMap((question) => {
    if (question !== target) return [factOf(question, depth), ...facts(question.followUps, target, withFollowUps, depth + 1)];
    return [TARGET, ...(withFollowUps ? facts(question.followUps, target, withFollowUps, depth + 1) : [])];
  });
}

export function factOf({ text, status, shape, section }: Question, depth: number): string {
  return [depth, status, shape, text, ...section].join('\n');
}

/** Whether all titles are there as before; the answers may have got some of their own. */
export function keepsSections(before: Note, after: Note, more: number): boolean {
  if (after.sections.length > before.sections.length + more) return false;
  const rest = [...before.sections];
  for (const { title, depth } of after.sections) if (rest[0]?.title === title && rest[0].depth === depth) rest.shift();
  return rest.length === 0;
}
