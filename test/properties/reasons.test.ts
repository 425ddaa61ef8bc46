import assert from 'node:assert/strict';
import { reasonOfLine, votedReasons } from '../../src/core/notes/lineReason';
import type { Note, Question } from '../../src/core/notes/note';
import { readNote } from '../../src/core/notes/readNote';
import { sheetOf } from '../../src/core/notes/sheet';
import type { ReasonId } from '../../src/core/notes/votes/reasons';
import { fixtures } from './texts/examples';
import { labeledNotes } from './texts/labeledNotes';

/** What a reason says, looked up in the line itself in another way; `row` is as it is written. */
const CHECKS: Partial<Record<ReasonId, (row: string) => boolean>> = {
  mark: (row) => /[?？؟⁇]/.test(row),
  number: (row) => /[\d０-９一二三四五六七八九十①-⑳]/u.test(row),
  bold: (row) => /\*\*|__|<(?:b|strong)\b/i.test(row),
  link: (row) => /\]\(|https?:|\[\[/.test(row),
  code: (row) => /[`=→⇒]|<|->|=>/.test(row),
  statement: (row) => /[.。．,，、!！]/.test(row),
};

function assertTrue(note: Note): void {
  const { rows, lines, at } = sheetOf(note.text);
  lines.forEach(({ block }, index) => {
    const row = at[index] ?? 0;
    const text = rows[row] ?? '';
    for (const { id, holds, weight } of votedReasons(note, row)) {
      assert.ok(Number.isFinite(weight));
      if (holds && block.line === block.endLine) assert.ok(CHECKS[id]?.(text) ?? true, `${id} is said of ${JSON.stringify(text)}`);
    }
    assert.ok(reasonOfLine(note, row, undefined));
  });
}

function all(questions: readonly Question[]): Question[] {
  return questions.flatMap((question) => [question, ...all(question.followUps)]);
}

describe('Why a line is a question, or none', () => {
  it('is told of every line that was looked at, and true of it', () => {
    for (const text of fixtures) assertTrue(readNote(text));
  });

  it('is told of every question, by what was found or by what was weighed', () => {
    for (const text of [...fixtures, ...labeledNotes.filter((_, at) => at % 20 === 0)]) {
      const note = readNote(text);
      for (const { range, evidence } of all(note.questions)) assert.ok(evidence.length > 0 || votedReasons(note, range.start.line).length > 0);
    }
  });
});
