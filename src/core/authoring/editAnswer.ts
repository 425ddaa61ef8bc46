import { editableAnswer } from '../notes/editable';
import { linesOf } from '../notes/excerpt';
import type { Note, Question } from '../notes/note';
import type { Range } from '../text/range';
import type { Edit } from './edit';
import { put } from './saveAnswer';
import type { WritingSpot } from './spot';
import { type TypedLine, typedLines } from './typed';

/**
 * Puts what a person made of the answer to a question in its place, with the same care as a new one. Where nothing was
 * changed there is nothing to edit, and the rows that stay as they are are not touched.
 */
export function editAnswer(note: Note, question: Question, text: string): readonly Edit[] | undefined {
  const answer = editableAnswer(note, question);
  if (!answer) return undefined;
  if (typedLines(answer.text).map(rowOf).join('\n') === typedLines(text).map(rowOf).join('\n')) return [];
  return put(note, question, text, () => [spotOf(note, answer.range)])?.map((edit) => withoutSame(note, edit));
}

function spotOf(note: Note, { start, end }: Range): WritingSpot {
  const lines = linesOf(note);
  return { start: lines.offset(start), end: lines.offset(end), before: '', after: '' };
}

function rowOf({ text }: TypedLine): string {
  return text;
}

/** Without what it would put at its beginning and its end that is there already. */
function withoutSame(note: Note, { range, text }: Edit): Edit {
  const lines = linesOf(note);
  const [start, end] = [lines.offset(range.start), lines.offset(range.end)];
  const before = note.text.slice(start, end);
  const most = Math.min(before.length, text.length);
  let first = 0;
  while (first < most && before[first] === text[first]) first += 1;
  first = before.lastIndexOf('\n', first - 1) + 1; // whole rows: no letter or line end is cut in two
  let last = 0;
  while (last < most - first && before.at(-1 - last) === text.at(-1 - last)) last += 1;
  const row = before.slice(before.length - last).search(/\r\n|\r|\n/);
  last = row < 0 ? 0 : last - row;
  return { range: lines.range(start + first, end - last), text: text.slice(first, text.length - last) };
}
