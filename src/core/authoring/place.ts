import type { Writing } from './edit';
import { emptyRange } from './edit';
import type { Desk } from './desk';
import { Lines } from '../text/lines';

/** How an answer is set off from what it answers, with `\n` for the end of a line: `\n\nA. `, `\n   - `. */
export interface Lead {
  readonly before: string;
  /** What closes it: `\n\n</details>`. */
  readonly after: string;
}

/** A place in the text of a note where an answer may go, and what has to be written around it. */
export interface Place extends Lead {
  readonly at: number;
}

/**
 * The place behind an offset with a lead. Blank lines that are there already are used, and one is put behind where one
 * is before:
 * ```
 * ### Q. Why?          ### Q. Why?
 *                                  ← blank
 *                  →   |           ← the answer
 *                                  ← blank
 * ### Q. How?          ### Q. How?
 * ```
 */
export function placeAt(desk: Desk, anchor: number, lead: Lead): Place {
  const { before, after } = lead;
  if (!before.includes('\n')) return { at: anchor, ...lead };
  const { line: row } = desk.lines.position(anchor);
  const isApart = before.startsWith('\n\n');
  const end = desk.endOfRow(row);
  if (desk.text.slice(anchor, end).trim() !== '') return { at: anchor, before, after: after + (isApart ? '\n\n' : '\n') };
  let blanks = 0;
  while (desk.row(row + blanks + 1) === '') blanks += 1;
  const isLast = desk.row(row + blanks + 1) === undefined;
  const given = /^\n*/.exec(before)?.[0].length ?? 0;
  if (isApart && after === '' && blanks >= given + (isLast ? 0 : 1)) {
    return { at: desk.endOfRow(row + given), before: before.slice(given), after };
  }
  return { at: end, before, after: isApart && blanks === 0 && !isLast ? `${after}\n` : after };
}

/** The text with a word written at a place. */
export function textWith(desk: Desk, place: Place, word: string): string {
  return desk.text.slice(0, place.at) + written(desk, place.before) + word + written(desk, place.after) + desk.text.slice(place.at);
}

/** Makes the place, and puts the cursor there. */
export function writingAt(desk: Desk, place: Place): Writing {
  const before = written(desk, place.before);
  const text = before + written(desk, place.after);
  const edits = text === '' ? [] : [{ range: emptyRange(desk.lines.position(place.at)), text }];
  const after = new Lines(textWith(desk, place, ''));
  return { edits, select: emptyRange(after.position(place.at + before.length)) };
}

/** With the line ends of the note. */
export function written(desk: Desk, text: string): string {
  return desk.eol === '\n' ? text : text.replaceAll('\n', desk.eol);
}
