import type { Position } from '../text/range';
import { rowsOf } from '../text/rows';
import { endOfFence, FENCE } from './fence';
import { endOfComment } from './region';

/**
 * A toggle, whatever is in it:
 * ```
 * <details open>           from `start` to `tagEnd`
 * <summary>Why?</summary>
 * Because.
 * </details>               `end` is behind it; there is none if it is never closed
 * ```
 */
export interface Details {
  readonly start: Position;
  readonly tagEnd: Position;
  readonly end: Position | undefined;
}

interface OpenDetails extends Details {
  end: Position | undefined;
}

const MAY_HAVE_DETAILS = /<details\b/i;
/** A row without any of these is text. */
const MAY_MATTER = /`{3}|~{3}|<[!/d]/i;
/** The indentation of a row, and what makes it an item. */
const LEAD = /^[ \t\u3000\u00a0\uFEFF]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)?/;
const TAG = /<(\/?)details\b[^<>]*>/gi;
const CLOSES = /<\/(?:details|summary)\b/i;

/**
 * The toggles of a text in the order they open, those in others too; what is in code or in a comment is none. Quicker
 * than to scan the text as Markdown, since every text may have toggles, and all that matters here is what hides them.
 */
export function detailsOf(text: string): Details[] {
  if (!MAY_HAVE_DETAILS.test(text)) return [];
  const { rows } = rowsOf(text);
  const found: OpenDetails[] = [];
  const open: OpenDetails[] = [];
  let commentsEnd = true;
  for (let line = 0; line < rows.length; line += 1) {
    const row = rows[line] ?? '';
    if (!MAY_MATTER.test(row)) continue;
    const column = LEAD.exec(row)?.[0].length ?? 0;
    const inside = row.slice(column);
    const fence = FENCE.exec(inside)?.[0];
    if (fence !== undefined) {
      line = endOfFence(rows, line, fence).end - 1;
    } else if (inside.startsWith('<!--')) {
      const end: number | undefined = commentsEnd ? endOfComment(rows, line, column) : undefined;
      commentsEnd = end !== undefined;
      line = end ?? line;
    } else if (inside.startsWith('<') || CLOSES.test(inside)) {
      for (const tag of row.matchAll(TAG)) {
        if (isQuoted(row, tag.index)) continue;
        const start = { line, character: tag.index };
        const behind = { line, character: tag.index + tag[0].length };
        if (tag[1] === '/') {
          closeLast(open, behind);
        } else {
          const one: OpenDetails = { start, tagEnd: behind, end: undefined };
          found.push(one);
          open.push(one);
        }
      }
    }
  }
  return found;
}

function closeLast(open: OpenDetails[], end: Position): void {
  const one = open.pop();
  if (one) one.end = end;
}

/** Whether a tag is only spoken of: `` `<details>` ``. */
function isQuoted(row: string, column: number): boolean {
  let marks = 0;
  for (let at = row.indexOf('`'); at >= 0 && at < column; at = row.indexOf('`', at + 1)) marks += 1;
  return marks % 2 === 1;
}
