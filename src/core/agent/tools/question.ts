import type { Question } from '../../notes/note';
import { isUnanswered } from '../../outline/unanswered';
import { type Aim, type Rung, rungOf, STEPS } from '../../targets/ladder';
import { tagsOf } from '../../targets/tags';
import { type Addressed, addressedAt } from '../address';
import { Refused } from '../refused';
import { clip } from '../told';
import type { AgentWorkspace } from '../workspace';

/** More of a question is seldom needed to know which it is. */
const LONGEST_QUESTION = 300;

export const ID = {
  type: 'string',
  description: 'The id of the question, exactly as a tool told it. It changes when the text of the question changes.',
  maxLength: 2000,
} as const;
export const STATUSES = ['unanswered', 'empty', 'placeholder', 'draft', 'answered'] as const;
export { STEPS };

export function questionOf(workspace: AgentWorkspace, id: unknown): Addressed {
  const found = addressedAt(workspace, String(id));
  if (found) return found;
  throw new Refused(
    'There is no question with this id. Take it from a list of questions made now: it changes when the text of the question or the name of its note does.',
  );
}

/** What is told of a question wherever it is told. */
export function told({ id, entry: { question } }: Addressed): { id: string; question: string; status: string } {
  return { id, question: clip(question.text, LONGEST_QUESTION), status: question.status };
}

/** Where it stands; lines count from 1. */
export function placeOf({ path, entry: { question } }: Addressed): object {
  return { note: path, line: lineOf(question), ...(question.section.length > 0 ? { section: question.section } : {}) };
}

export function lineOf({ range }: Question): number {
  return range.start.line + 1;
}

export function hasStatus({ status }: Question, sought: unknown): boolean {
  return sought === undefined || sought === status || (sought === 'unanswered' && isUnanswered({ status } as Question));
}

/** How far it is for a day; for today, if there is none. */
export function rungFor({ entry, folder }: Addressed, day = folder.today): Rung {
  const aim: Aim = { day: Math.max(day, folder.today), retention: folder.retention };
  return rungOf(entry, folder.knownAt(entry.key)?.card, folder.schedule, aim);
}

export function tagsFor({ entry, pathInFolder }: Addressed): string[] {
  return tagsOf(entry, pathInFolder);
}
