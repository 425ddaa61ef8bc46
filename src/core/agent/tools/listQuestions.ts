import { everyQuestion } from '../../authoring/change';
import { isUnanswered } from '../../outline/unanswered';
import { belonging } from '../../targets/belonging';
import { hasTag } from '../../targets/tags';
import { type Addressed, addressedIn } from '../address';
import { type Input, schemaOf } from '../schema';
import type { ReadingTool } from '../tool';
import type { AgentWorkspace } from '../workspace';
import { hasStatus, placeOf, rungFor, STATUSES, STEPS, told } from './question';
import { TARGET, targetsNamed } from './targets';

const MOST = 100;
const USUAL = 30;

export const listQuestions: ReadingTool = {
  name: 'rehearse_list_questions',
  title: 'List Interview Questions',
  description:
    'Lists the interview questions in the notes of the user, with the id by which the other tools take each, its note, its status and how far the user is with it. ' +
    'Status: empty (no answer), placeholder (such as TODO), draft, answered; “unanswered” is empty or placeholder. ' +
    'Step, from nothing to the interview: empty, placeholder, draft, written, rehearsed (was said aloud), ready (still known on the day that counts). ' +
    'All filters given have to hold. The list is told in pages: go on with “offset” where “nextOffset” is told. ' +
    'To see what is unanswered for a target, give “target” and status “unanswered”.',
  input: schemaOf({
    status: { type: 'string', description: 'Only questions whose answer has this status.', enum: STATUSES },
    step: { type: 'string', description: 'Only questions on this step.', enum: STEPS },
    target: { ...TARGET, description: `Only questions that count for this target. ${TARGET.description}` },
    tag: { type: 'string', description: 'Only questions with this tag, written in the notes as #tag, or the name of a folder.', maxLength: 500 },
    note: {
      type: 'string',
      description: 'Only questions in this note, or in the notes of this folder: a path as it is told with each question.',
      maxLength: 2000,
    },
    text: { type: 'string', description: 'Only questions whose text has all of these words.', maxLength: 500 },
    offset: { type: 'integer', description: 'How many questions to leave out at the beginning.', minimum: 0, maximum: 1_000_000 },
    limit: { type: 'integer', description: `How many questions to tell at most; ${USUAL} if it is not said.`, minimum: 1, maximum: MOST },
  }),
  writes: false,
  run: (input, workspace) => {
    const { offset = 0, limit = USUAL } = input as { offset?: number; limit?: number };
    const found = countedIn(input, workspace).filter((one) => fits(one, input));
    const page = found.slice(offset, offset + limit);
    const next = offset + page.length;
    return { total: found.length, offset, questions: page.map(lineFor), ...(next < found.length ? { nextOffset: next } : {}) };
  },
};

interface ListedQuestion extends Addressed {
  /** The day that counts. */
  readonly day: number | undefined;
}

/** All questions, or those that count for a target. */
function countedIn({ target: name }: Input, workspace: AgentWorkspace): ListedQuestion[] {
  if (name === undefined) return workspace.folders.flatMap((folder) => addressedIn(folder).map((one) => ({ ...one, day: undefined })));
  return targetsNamed(workspace, name).flatMap(({ folder, target, day }) =>
    addressedIn(folder, belonging(target.counted, folder.questions)).map((one) => ({ ...one, day })),
  );
}

function fits(one: ListedQuestion, { status, step, tag, note, text }: Input): boolean {
  const { entry, path, pathInFolder } = one;
  if (!hasStatus(entry.question, status)) return false;
  if (tag !== undefined && !hasTag(entry, pathInFolder, String(tag))) return false;
  if (note !== undefined && !isAt(path, String(note))) return false;
  if (text !== undefined && !hasWords(entry.question.text, String(text))) return false;
  return step === undefined || rungFor(one, one.day).step === step;
}

function isAt(path: string, place: string): boolean {
  const sought = place.normalize('NFC').replace(/^(?:\.?\/)+|\/+$/g, '');
  return sought === '' || path === sought || path.startsWith(`${sought}/`);
}

function hasWords(text: string, words: string): boolean {
  const plain = (one: string): string => one.normalize('NFC').toLowerCase();
  return plain(words)
    .split(/\s+/)
    .every((word) => plain(text).includes(word));
}

function lineFor(one: ListedQuestion): object {
  const { step, isStale } = rungFor(one, one.day);
  const below = everyQuestion(one.entry.question.followUps);
  const followUps = below.length > 0 ? { followUps: below.length, followUpsUnanswered: below.filter(isUnanswered).length } : {};
  return { ...told(one), step, ...(isStale ? { stale: true } : {}), ...placeOf(one), ...followUps };
}
