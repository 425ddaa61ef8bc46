import { NOT_A_QUESTION } from './claims';
import type { Note, Question } from './note';
import { sheetOf } from './sheet';

/** Why a line of a note is no question. */
export type LineReason =
  | 'note-off'
  | 'front-matter'
  | 'denied'
  | 'blank'
  | 'code'
  | 'comment'
  | 'body'
  | 'answer'
  | 'model-answer'
  | 'section'
  | 'only-one-form'
  | 'question-mark-alone'
  | 'asks-alone'
  | 'says-nothing';

/** What a note says of itself in its front matter, such as `off`. */
export function overrideOf(text: string): string | undefined {
  return sheetOf(text).frontMatter.values.get('rehearse');
}

/** Looks at one line anew, since a note knows nothing of lines that are no questions. */
export function reasonOfLine(note: Note, row: number, under: Question | undefined): LineReason {
  const { rows, lines, at, frontMatter } = sheetOf(note.text);
  const override = frontMatter.values.get('rehearse');
  if (row < frontMatter.end) return 'front-matter';
  if (override === 'off') return 'note-off';
  if ([row, row - 1, row + 1].some((near) => NOT_A_QUESTION.test(rows[near] ?? ''))) return 'denied';
  if ((rows[row] ?? '').trim() === '') return 'blank';
  const line = lines.find(({ block }, index) => {
    const begins = at[index] ?? 0;
    return begins <= row && row <= begins + block.endLine - block.line;
  });
  if (line?.block.kind === 'code') return 'code';
  if (line?.block.kind === 'comment') return 'comment';
  const part = under && partOf(under, row);
  if (part) return part;
  if (note.sections.some(({ range }) => range.start.line === row)) return 'section';
  if (override && override !== 'on') return 'only-one-form';
  if (!line || line.asking.weight === 0) return 'says-nothing';
  return line.asking.evidence === 'question-mark' ? 'question-mark-alone' : 'asks-alone';
}

function partOf({ body, answers }: Question, row: number): LineReason | undefined {
  const covers = (range: Question['range']) => range.start.line <= row && row <= range.end.line;
  const answer = answers.find(({ range }) => covers(range));
  if (answer) return answer.role === 'own' ? 'answer' : 'model-answer';
  return body && covers(body) ? 'body' : undefined;
}
