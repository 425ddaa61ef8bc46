import { type Details, detailsOf } from '../markdown/details';
import type { Note } from '../notes/note';
import { readNote } from '../notes/readNote';
import { sheetOf } from '../notes/sheet';
import { everyQuestion } from './change';
import { applyEdits, type Edit, emptyRange } from './edit';

/**
 * Closes the toggle that opens on a row and never closes, where what is in it ends: before the next heading or the next
 * toggle as far to the left. Nothing if the note would hold other questions then.
 * ```
 * <details>
 * <summary>What is DNS?</summary>
 *
 * It turns names into addresses.
 * </details>                        ← new
 *
 * <details>
 * ```
 */
export function closeDetails(note: Note, row: number): readonly Edit[] | undefined {
  const { text } = note;
  if (!unclosedAt(text, row)) return undefined;
  const { rows, lines, at } = sheetOf(text);
  const tag = lines.findIndex(({ block }, index) => at[index] === row && block.kind === 'open');
  const opening = lines[tag]?.block;
  if (!opening) return undefined;
  const next = lines.findIndex(({ block: { kind, indent } }, index) => index > tag && indent <= opening.indent && (kind === 'heading' || kind === 'open'));
  let last = (next < 0 ? rows.length : (at[next] ?? rows.length)) - 1;
  while (last > row && (rows[last] ?? '').trim() === '') last -= 1;
  const eol = /\r\n|\r|\n/.exec(text)?.[0] ?? '\n';
  const indent = (rows[row] ?? '').slice(0, opening.start);
  const edits = [{ range: emptyRange({ line: last, character: (rows[last] ?? '').length }), text: `${eol}${indent}</details>` }];
  return closesOnly(note, applyEdits(text, edits), row) ? edits : undefined;
}

function unclosedAt(text: string, row: number): Details | undefined {
  return detailsOf(text).find(({ start, end }) => start.line === row && end === undefined);
}

function closesOnly({ text, questions }: Note, after: string, row: number): boolean {
  const asked = (all: Note['questions']) =>
    everyQuestion(all)
      .map((question) => question.text)
      .join('\n');
  const unclosed = (one: string) => detailsOf(one).filter(({ end }) => end === undefined).length;
  return unclosed(after) === unclosed(text) - 1 && !unclosedAt(after, row) && asked(readNote(after).questions) === asked(questions);
}
