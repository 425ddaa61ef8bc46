import { CALLOUT_HEAD } from '../notes/answerLine';
import type { Part } from '../notes/body';
import type { Note, Question, Status } from '../notes/note';
import { WHOLE } from '../notes/places';
import { read } from '../notes/reading';
import type { Position } from '../text/range';
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
      return overPlaceholder(desk, item);
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

/** Selects what only keeps the place of an answer, without the mark of its item: that is written behind, with a blank. */
export function overPlaceholder(desk: Desk, { question, draft }: Item): Writing {
  const part = draft.body.parts.find(({ role }) => role === 'own') ?? draft.body.parts[0];
  if (!part) return { edits: [], select: emptyRange(question.answerAt) };
  const line = firstOf(desk, part);
  const { text, kind } = desk.page.line(line).block;
  if (kind === 'quote' && part.start === WHOLE && CALLOUT_HEAD.test(text)) return inCallout(desk, part);
  const from = line === part.line ? Math.max(part.start, 0) : 0;
  const [start, end] = [from, line === part.endLine ? part.end : text.length].map((at) => desk.offset(line, at));
  if (kind === 'item' && text === '') {
    const at = desk.endOfRow(desk.page.at[line] ?? 0);
    return writingAt(desk, { at, before: /\s/.test(desk.text[at - 1] ?? '') ? '' : ' ', after: '' });
  }
  return { edits: [], select: desk.lines.range(start ?? 0, Math.max(start ?? 0, end ?? 0)) };
}

/** A title above what keeps the place stays. */
function firstOf({ page }: Desk, { line, endLine }: Part): number {
  let first = line;
  while (first < endLine && page.line(first).block.kind === 'heading') first += 1;
  return first;
}

/** Below the head of a callout, over what only keeps the place there. */
function inCallout(desk: Desk, { line, endLine }: Part): Writing {
  if (line < endLine) return { edits: [], select: desk.lines.range(desk.offset(line + 1, 0), desk.behind(endLine)) };
  const row = desk.page.at[line] ?? 0;
  const marks = (desk.row(row) ?? '').split('[', 1)[0] ?? '';
  const next = desk.row(row + 1) ?? '';
  if (marks.trim() !== '' && next.trim() === marks.trim())
    return writingAt(desk, { at: desk.endOfRow(row + 1), before: /\s$/.test(next) ? '' : ' ', after: '' });
  return writingAt(desk, { at: desk.endOfRow(row), before: `\n${marks}`, after: '' });
}

function endOfAnswer({ answers, answerAt }: Question): Position {
  return answers.filter(({ role }) => role === 'own').at(-1)?.range.end ?? answerAt;
}
