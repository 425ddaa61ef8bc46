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
export function placeAt(desk: Desk, asked: number, lead: Lead): Place {
  const tags = tagsThere(desk, asked, lead.before);
  const [anchor, before, after] = [asked + written(desk, tags).length, lead.before.slice(tags.length), lead.after];
  if (!before.includes('\n')) return { at: anchor, before, after };
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

/** The tags that a lead begins with, if they are there already: `<br><b>` behind a summary. */
function tagsThere(desk: Desk, at: number, before: string): string {
  for (let end = before.lastIndexOf('>'); end >= 0; end = before.lastIndexOf('>', end - 1)) {
    const tags = before.slice(0, end + 1);
    if (/<[^<>]*>$/.test(tags) && desk.text.startsWith(written(desk, tags), at)) return tags;
    if (end === 0) break;
  }
  return '';
}

/** The blank that an answer needs behind what stands before it on its row: none behind `【回答】` and `回答：`. */
export function spaceBehind(before: string): '' | ' ' {
  return /(?:^|[\s】）」』\]：])$/u.test(before) ? '' : ' ';
}

/** The row that an answer begins on, up to there. */
export function rowAt(desk: Desk, at: number, before: string): string {
  const row = desk.lines.offset({ line: desk.lines.position(at).line, character: 0 });
  return (desk.text.slice(row, at) + before).split('\n').at(-1) ?? '';
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
