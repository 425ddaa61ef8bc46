import { everyQuestion, factOf } from './change';
import type { Note, Question, Status } from '../notes/note';
import { readAgain } from '../notes/reading';
import type { Position } from '../text/range';
import { Desk } from './desk';
import type { Writing } from './edit';
import { newQuestions, type NewPlace } from './newQuestion';
import { textWith, writingAt } from './place';

const SAMPLE = 'So it is.';

/**
 * Writes a new question after the one at a place, or at the end of the section there, as those beside it are written,
 * and a place for its answer.
 */
export function addQuestion(note: Note, at: Position, text: string): Writing | undefined {
  const asked = text.replace(/\s+/g, ' ').trim();
  const desk = Desk.of(note);
  if (!desk || asked === '') return undefined;
  const place = newQuestions(desk, at, asked).find((one) => isAdded(desk, one));
  return place && writingAt(desk, place);
}

/** Whether there is one question more, without an answer, which is answered where one is written; and all else is the same. */
function isAdded(desk: Desk, place: NewPlace): boolean {
  const reads = (word: string, statuses: readonly Status[]): boolean => {
    const after = readAgain(desk.reading, textWith(desk, place, word)).note;
    return isOneMore(desk.note.questions, after.questions, statuses);
  };
  return reads('', ['empty', 'placeholder']) && reads(SAMPLE, ['answered']);
}

function isOneMore(before: readonly Question[], after: readonly Question[], statuses: readonly Status[]): boolean {
  const [one, other] = [everyQuestion(before), everyQuestion(after)].map((all) => all.map((question) => factOf(question, 0)));
  if (!one || other?.length !== one.length + 1) return false;
  const first = one.findIndex((fact, at) => fact !== other[at]);
  const at = first < 0 ? one.length : first;
  // Where the question before it is the same in all, either may count as the new one.
  if (!one.slice(at).every((fact, index) => fact === other[at + index + 1])) return false;
  const added = everyQuestion(after)[at];
  return added !== undefined && (statuses.includes(added.status) || one[at - 1] === other[at]);
}
