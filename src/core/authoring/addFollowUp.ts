import type { Note, Question } from '../notes/note';
import { markdownOf } from '../notes/excerpt';
import { readAgain } from '../notes/reading';
import type { Position } from '../text/range';
import { everyQuestion, factOf, keepsSections, questionAt } from './change';
import { Desk, type Item } from './desk';
import { applyEdits, type Edit } from './edit';
import { newQuestions } from './newQuestion';
import { type Place, placeAt, writingAt } from './place';

/**
 * Writes a question below another one that it follows up on: as those that are there, or as an item below the answer.
 * Nothing, if it would not be found just there and as it is, with all else as before.
 */
export function addFollowUp(note: Note, question: Question, text: string): readonly Edit[] | undefined {
  const asked = text.replace(/\s+/g, ' ').trim();
  const desk = Desk.of(note);
  const item = desk?.find(question);
  if (!desk || !item || !/\p{L}/u.test(asked)) return undefined;
  for (const place of placesFor(desk, item, asked)) {
    const { edits } = writingAt(desk, place);
    if (isAdded(desk, item, asked, readAgain(desk.reading, applyEdits(note.text, edits)).note)) return edits;
  }
  return undefined;
}

function* placesFor(desk: Desk, { question, draft }: Item, asked: string): Generator<Place> {
  const last = question.followUps.at(-1);
  if (last) for (const place of newQuestions(desk, last.range.start, asked)) yield { ...place, before: place.before.replace(/\s*$/, '') };
  const { block } = desk.page.line(draft.claim.at);
  const end = desk.endOfRow(endOf(question).line);
  const inside = ' '.repeat(block.indent + (block.kind === 'item' ? block.marker.length + 1 : 0));
  for (const indent of new Set([inside, '  '.repeat(block.kind === 'item' ? 1 : 0), '    ', '\t'])) {
    for (const apart of block.kind === 'item' || last ? ['\n', '\n\n'] : ['\n\n', '\n'])
      yield placeAt(desk, end, { before: `${apart}${indent}- ${asked}`, after: '' });
  }
  yield placeAt(desk, end, { before: `\n\n${inside}- Q. ${asked}`, after: '' });
}

/** Where a question ends with all that is below it. */
function endOf({ range, body, answers, followUps }: Question): Position {
  const ends = [range.end, ...(body ? [body.end] : []), ...answers.map((answer) => answer.range.end), ...followUps.map(endOf)];
  return ends.reduce((last, one) => (one.line > last.line ? one : last));
}

/** Whether the question has this one more below it, without an answer; and all else is the same. */
function isAdded(desk: Desk, { question }: Item, asked: string, after: Note): boolean {
  const found = questionAt(after.questions, question);
  const added = found?.followUps.at(-1);
  if (!found || added?.text !== asked || found.followUps.length !== question.followUps.length + 1) return false;
  if (added.status !== 'empty' || added.followUps.length > 0 || !keepsSections(desk.note, after, 0)) return false;
  const others = everyQuestion(after.questions).filter((one) => one !== added);
  const before = everyQuestion(desk.note.questions);
  return others.length === before.length && others.every((one, at) => isSame(desk.note, before[at], after, one));
}

function isSame(before: Note, one: Question | undefined, after: Note, other: Question): boolean {
  return one !== undefined && factOf(one, 0) === factOf(other, 0) && answersIn(before, one) === answersIn(after, other);
}

function answersIn(note: Note, { answers }: Question): string {
  return answers.map(({ role, range }) => `${role} ${markdownOf(note, range).trim()}`).join('\n');
}
