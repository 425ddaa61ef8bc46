import type { Note, Question, Status } from '../notes/note';
import { WHOLE } from '../notes/places';
import { read } from '../notes/reading';
import { isPlaceholder } from '../notes/status';
import type { Position, Range } from '../text/range';
import { changesOnly, questionAt } from './change';
import { Desk, type Item } from './desk';
import { emptyRange, type Writing } from './edit';
import { type Place, textWith, writingAt } from './place';
import { placesFor } from './placesFor';

/** Says something in every note, and is nothing else than text. */
const SAMPLE = 'So it is.';

/** Makes a place for the answer to a question, in the way that the note is written; nothing if there is none. */
export function writeAnswer(note: Note, question: Question): Writing | undefined {
  const desk = Desk.of(note);
  const item = desk?.find(question);
  if (!desk || !item) return undefined;
  switch (item.question.status) {
    case 'empty': {
      const place = placeFor(desk, item);
      return place && writingAt(desk, place);
    }
    case 'placeholder':
      return { edits: [], select: placeholderOf(desk, item) };
    default:
      return { edits: [], select: emptyRange(endOfAnswer(item.question)) };
  }
}

/** The first place at which an answer is read as that of the question, and changes nothing else. */
export function placeFor(desk: Desk, item: Item): Place | undefined {
  const places = placesFor(desk, item);
  return places.find((place) => holds(desk, item, place, true)) ?? places.find((place) => holds(desk, item, place, false));
}

function holds(desk: Desk, { question }: Item, place: Place, withFollowUps: boolean): boolean {
  const reads = (word: string, statuses: readonly Status[]): Note | undefined => {
    const { note } = read(textWith(desk, place, word), desk.reading);
    return changesOnly(desk.note, note, question, statuses, withFollowUps) ? note : undefined;
  };
  const answered = reads(SAMPLE, ['answered']);
  return answered !== undefined && reads('', ['empty', 'placeholder']) !== undefined && isOwn(answered, question, writingAt(desk, place).select.start);
}

/** Whether what is written at a place is the person's own answer. */
function isOwn({ questions }: Note, question: Question, at: Position): boolean {
  const answers = questionAt(questions, question)?.answers ?? [];
  return answers.some(({ role, range }) => role === 'own' && !isBefore(at, range.start) && !isBefore(range.end, at));
}

function isBefore(one: Position, other: Position): boolean {
  return one.line < other.line || (one.line === other.line && one.character < other.character);
}

/** The words of what only keeps the place of an answer, without the mark of their item. */
function placeholderOf(desk: Desk, { question, draft }: Item): Range {
  const part = draft.body.parts.find(({ role }) => role === 'own') ?? draft.body.parts[0];
  if (!part) return emptyRange(question.answerAt);
  const { text } = desk.page.line(part.line).block;
  const end = part.line === part.endLine ? part.end : text.length;
  const start = Math.min(Math.max(part.start, 0), Math.max(end, 0));
  if (part.start === WHOLE && !isPlaceholder(text)) return desk.lines.range(desk.offset(part.line, WHOLE), desk.offset(part.line, end));
  return desk.lines.range(desk.offset(part.line, start), desk.offset(part.line, Math.max(start, end)));
}

function endOfAnswer({ answers, answerAt }: Question): Position {
  return answers.filter(({ role }) => role === 'own').at(-1)?.range.end ?? answerAt;
}
