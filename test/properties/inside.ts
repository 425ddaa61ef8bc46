import assert from 'node:assert/strict';
import type { Note, Question } from '../../src/core/notes/note';
import type { Position, Range } from '../../src/core/text/range';

/** Says so if a place that a note tells is not in its text, or if its questions are not in the order of the text. */
export function assertInside(note: Note): void {
  const rows = note.text.split(/\r\n|\r|\n/);
  for (const { range } of note.sections) assertRange(rows, range);
  assertOrder(note.sections, 'sections');
  assertQuestions(rows, note.questions);
}

function assertQuestions(rows: readonly string[], questions: readonly Question[]): void {
  assertOrder(questions, 'questions');
  for (const { text, range, body, answers, answerAt, followUps } of questions) {
    assert.notEqual(text, '', 'a question says something');
    assertRange(rows, range);
    if (body) assertRange(rows, body);
    for (const answer of answers) assertRange(rows, answer.range);
    assertPlace(rows, answerAt);
    for (const followUp of followUps) assert.ok(compare(range.start, followUp.range.start) < 0, 'a follow-up stands behind its question');
    assertQuestions(rows, followUps);
  }
}

function assertRange(rows: readonly string[], { start, end }: Range): void {
  assertPlace(rows, start);
  assertPlace(rows, end);
  assert.ok(compare(start, end) <= 0, `${written(start)} is behind ${written(end)}`);
}

function assertPlace(rows: readonly string[], place: Position): void {
  const row = rows[place.line];
  assert.ok(row !== undefined && place.character >= 0 && place.character <= row.length, `${written(place)} is not in the text`);
}

function assertOrder(all: readonly { readonly range: Range }[], what: string): void {
  all.forEach(({ range }, at) => {
    const before = all[at - 1]?.range.start;
    assert.ok(!before || compare(before, range.start) < 0, `${what} are in order, but ${written(range.start)} comes after another`);
  });
}

function compare(one: Position, other: Position): number {
  return one.line - other.line || one.character - other.character;
}

function written({ line, character }: Position): string {
  return `${line}:${character}`;
}
