import { CALLOUT_HEAD } from '../notes/status';
import type { AnswerPart } from '../notes/body';
import type { Note, Question, Status } from '../notes/note';
import { WHOLE } from '../notes/places';
import { readAgain } from '../notes/reading';
import type { Position } from '../text/range';
import { type Care, changesOnly, everyQuestion, questionAt } from './change';
import { Desk, type Item } from './desk';
import { emptyRange, type Writing } from './edit';
import { type Place, rowAt, textWith, writingAt, written } from './place';
import { placesFor } from './placesFor';
import { containersOf } from './rowsOfAnswer';

/** Says something in every note, and is nothing else than text. */
const SAMPLE = 'So it is.';
/** What people write as answers: a sentence in this or that language, a list, paragraphs that ask themselves something. */
const TYPICAL = [
  'I would look first at what takes longest, and then at what is done most often.',
  '먼저 원인을 나누어 확인하고, 자주 일어나는 것부터 고칩니다.',
  '- less has to be read\n- more has to be kept\n- it is written twice',
  'Why does it pay? Because most of it is never asked for.\n\nThat is all there is to it.',
  'Why is it so? So it is.\n\nThat is all of it.\n\n- one\n- other',
];
/** So much is read, in characters, to find the best place; then it is the best of those that were tried. */
const READ_AT_MOST = 40_000_000;

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

/**
 * The first place at which an answer is read as that of the question, whatever is usually written as one, and changes
 * nothing else; if there is none, the one where most of that can be written.
 */
export function placeFor(desk: Desk, item: Item): Place | undefined {
  const places = placesFor(desk, item);
  const { length } = desk.text;
  let best: { readonly place: Place; readonly count: number } | undefined;
  let read = 0;
  for (const place of places) {
    if (read > READ_AT_MOST) break;
    read += 2 * length;
    if (!holds(desk, item, place, 'as-before')) continue;
    if (item.draft.claim.inline) return place;
    read += TYPICAL.length * length;
    const count = TYPICAL.filter((answer) => leavesAsked(desk, item, place, answer)).length;
    if (count === TYPICAL.length) return place;
    if (count > (best?.count ?? -1)) best = { place, count };
  }
  return best?.place ?? places.find((place) => holds(desk, item, place, 'still-asked'));
}

/**
 * Whether all is still asked after an answer such as people write. Where items in items ask, an answer is easily taken for
 * some of these: there nothing of it may seem to.
 */
function leavesAsked(desk: Desk, { question }: Item, place: Place, answer: string): boolean {
  const word = written(desk, asTyped(answer, rowAt(desk, place.at, place.before)));
  const after = readAgain(desk.reading, textWith(desk, place, word)).note;
  const [before, now] = [textsIn(desk.note), textsIn(after)];
  if (!isWithin(before.asking, now.asking)) return false;
  return !desk.asksInItems || (isWithin(now.perhaps, before.perhaps) && questionAt(after.questions, question)?.status === 'answered');
}

/** What asks in a note, and what does or may. */
function textsIn({ questions, perhaps }: Note): { asking: ReadonlySet<string>; perhaps: ReadonlySet<string> } {
  const asking = everyQuestion(questions).map(({ text }) => text);
  return { asking: new Set(asking), perhaps: new Set([...asking, ...perhaps.map(({ text }) => text)]) };
}

function isWithin(some: ReadonlySet<string>, all: ReadonlySet<string>): boolean {
  return [...some].every((text) => all.has(text));
}

/** As a person goes on behind what stands on a row: in the same item or quote, and with a list below a label. */
function asTyped(answer: string, row: string): string {
  const containers = containersOf(row);
  const isBehindLabel = row.length > containers.length && answer.startsWith('-');
  return `${isBehindLabel ? '\n' : ''}${answer}`.replace(/\n(?=.)/g, `\n${containers.replace(/[^>\t]/g, ' ')}`);
}

function holds(desk: Desk, { question }: Item, place: Place, care: Care): boolean {
  const reads = (word: string, statuses: readonly Status[]): Note | undefined => {
    const { note } = readAgain(desk.reading, textWith(desk, place, word));
    return changesOnly(desk.note, note, question, statuses, care) ? note : undefined;
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
function firstOf({ page }: Desk, { line, endLine }: AnswerPart): number {
  let first = line;
  while (first < endLine && page.line(first).block.kind === 'heading') first += 1;
  return first;
}

/** Below the head of a callout, over what only keeps the place there. */
function inCallout(desk: Desk, { line, endLine }: AnswerPart): Writing {
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
