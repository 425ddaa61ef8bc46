import type { Note, Question } from '../notes/note';

/** A question that is recognized now and was not before, or the other way round. */
export interface Changed {
  readonly isMore: boolean;
  readonly text: string;
  readonly line: number;
}

type WithQuestions = Pick<Note, 'questions'>;

/** What is recognized otherwise in the same text, in the order of the lines. A note that held nothing is none. */
export function differenceOf(before: WithQuestions | undefined, after: WithQuestions | undefined): Changed[] {
  const [then, now] = [byLine(before?.questions ?? []), byLine(after?.questions ?? [])];
  const only = (some: ReadonlyMap<number, string>, others: ReadonlyMap<number, string>, isMore: boolean): Changed[] =>
    [...some].filter(([line]) => !others.has(line)).map(([line, text]) => ({ isMore, text, line }));
  return [...only(now, then, true), ...only(then, now, false)].sort((one, other) => one.line - other.line);
}

function byLine(questions: readonly Question[], lines = new Map<number, string>()): Map<number, string> {
  for (const { range, text, followUps } of questions) {
    lines.set(range.start.line, text);
    byLine(followUps, lines);
  }
  return lines;
}
