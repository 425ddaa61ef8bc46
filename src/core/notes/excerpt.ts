import { Lines } from '../text/lines';
import type { Range } from '../text/range';

const TAB = 4;

/** What stands before a block on its line because of the lists and quotes that it is in: `  - `, `> 1. `. */
const CONTAINERS = /^(?:[ \t]*(?:>|(?:[-*+]|\d{1,9}[.)])(?=[ \t])))*[ \t]*/;

/** The indentation and the quote marks of every line but the first. */
const LEADS = /(?<=[\r\n])[ \t>]+/g;

/** A note, or only its text. */
export interface Written {
  readonly text: string;
}

const known = new WeakMap<Written, Lines>();

/** The lines of a note, found once. */
export function linesOf(written: Written): Lines {
  const lines = known.get(written) ?? new Lines(written.text);
  known.set(written, lines);
  return lines;
}

/** The Markdown of a range, as it is written. */
export function textOf(written: Written, { start, end }: Range): string {
  const lines = linesOf(written);
  return written.text.slice(lines.offset(start), lines.offset(end));
}

/**
 * The Markdown of a range, to be read by itself: without the indentation and the quote marks that only say which list
 * or quote it stands in.
 * ```
 * - Why?
 *     - A. It is fast:        It is fast:
 *         - no copies    →    - no copies
 *                               └ not a block of code, as it would be six blanks in
 * ```
 */
export function markdownOf(written: Written, range: Range): string {
  const { start } = range;
  const line = textOf(written, { start: { ...start, character: 0 }, end: start });
  const around = leadOf(CONTAINERS.exec(line)?.[0] ?? '');
  const markdown = textOf(written, range);
  if (around.width === 0) return markdown;
  return markdown.replace(LEADS, (lead) => {
    const { width, rest } = leadOf(lead, around.quotes);
    return ' '.repeat(Math.max(0, width - around.width)) + rest;
  });
}

/** How wide the beginning of a line is up to what is left of it after so many quote marks, a tab reaching to its stop. */
function leadOf(lead: string, most = Infinity): { width: number; quotes: number; rest: string } {
  let width = 0;
  let quotes = 0;
  for (let at = 0; at < lead.length; at += 1) {
    if (lead[at] === '>' && (quotes += 1) > most) return { width, quotes, rest: lead.slice(at) };
    width += lead[at] === '\t' ? TAB - (width % TAB) : 1;
  }
  return { width, quotes, rest: '' };
}
