import type { Position } from '../text/range';
import type { Note, Question } from './note';

/**
 * The question that a place belongs to: the last one that begins on its line or above, if no title stands between the
 * two. On the line of a follow-up it is that follow-up.
 */
export function questionUnder({ questions, sections }: Note, { line }: Position): Question | undefined {
  const question = lastOf(questions, line);
  if (!question) return undefined;
  const isLeft = sections.some(({ range: { start } }) => start.line > question.range.start.line && start.line <= line);
  return isLeft ? undefined : (onLine(question.followUps, line) ?? question);
}

function lastOf(questions: readonly Question[], line: number): Question | undefined {
  let last: Question | undefined;
  for (const question of questions) if (question.range.start.line <= line) last = question;
  return last;
}

function onLine(questions: readonly Question[], line: number): Question | undefined {
  for (const question of questions) {
    const { start, end } = question.range;
    const found = start.line <= line && line <= end.line ? question : onLine(question.followUps, line);
    if (found) return found;
  }
  return undefined;
}
