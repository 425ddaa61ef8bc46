import { explicitClaims, NOT_A_QUESTION } from './claims';
import { candidatesOf } from './forms';
import type { Note, Question } from './note';
import { pageOf } from './reading';
import { sheetOf } from './sheet';
import { NUMBERS, numbersOf } from './votes/numbers';
import { type Reason, reasonsOf } from './votes/reasons';
import { FOREST } from './votes/weights';

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
  | 'perhaps'
  | 'voted';

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
  return note.perhaps.some(({ range }) => range.start.line === row) ? 'perhaps' : 'voted';
}

/** What weighed in the vote on a line, the heaviest first; nothing if the line was not voted on. */
export function votedReasons({ text, about }: Note, row: number): readonly Reason[] {
  const page = pageOf(sheetOf(text));
  const { found, taken } = explicitClaims(page);
  const candidates = candidatesOf(page, taken);
  const index = candidates.findIndex(({ at }) => page.at[at] === row);
  if (index < 0) return [];
  const numbers = numbersOf(page, candidates, new Set(found.map(({ at }) => at)), about.path);
  return reasonsOf(FOREST, numbers, index * NUMBERS.length);
}

function partOf({ body, answers }: Question, row: number): LineReason | undefined {
  const covers = (range: Question['range']) => range.start.line <= row && row <= range.end.line;
  const answer = answers.find(({ range }) => covers(range));
  if (answer) return answer.role === 'own' ? 'answer' : 'model-answer';
  return body && covers(body) ? 'body' : undefined;
}
