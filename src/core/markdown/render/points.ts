import type { List, ListItem, RootContent } from 'mdast';
import { groupsOf, isSeen } from './htmlGroups';

/**
 * A part of an answer that is shown as a whole. Those that may be shown in part hold others.
 * ```
 * - one          the list holds two items; each is a point
 *   - two        the first one holds a list of its own
 * - three
 * ```
 */
export interface Piece {
  /** It is shown once more points than this are. */
  readonly from: number;
  /** Its number, if it is a point itself. */
  readonly point?: number;
  /** What it shows of its own, before what it holds. */
  readonly own: readonly RootContent[];
  readonly box?: List | ListItem | { readonly type: 'blockquote' };
  /** Its paragraphs are no elements of their own: `- one`, not `<li><p>one</p></li>`. */
  readonly isTight: boolean;
  readonly holds: readonly Piece[];
}

/** Counts points. */
export interface Count {
  points: number;
}

/** What is never seen where it stands. */
const UNSEEN = new Set<RootContent['type']>(['definition', 'footnoteDefinition', 'yaml']);

export function piecesOf(nodes: readonly RootContent[], count: Count): Piece[] {
  const pieces: Piece[] = [];
  for (const group of groupsOf(nodes)) {
    const [first] = group;
    if (!first || UNSEEN.has(first.type) || (group.length === 1 && first.type === 'html' && !isSeen(first.value))) continue;
    const from = count.points;
    const shared = { from, own: [], isTight: false };
    if (first.type === 'list') {
      pieces.push({ ...shared, box: first, holds: first.children.map((item) => pieceOfItem(item, isTight(first), count)) });
    } else if (first.type === 'blockquote') {
      pieces.push({ ...shared, box: { type: 'blockquote' }, holds: piecesOf(first.children, count) });
    } else if (first.type === 'thematicBreak') {
      pieces.push({ ...shared, own: group, holds: [] }); // goes with what follows it
    } else {
      count.points += 1;
      pieces.push({ ...shared, own: group, point: from, holds: [] });
    }
  }
  return pieces;
}

/** An item's point is what it says before the lists in it. */
function pieceOfItem(item: ListItem, isTight: boolean, count: Count): Piece {
  const from = count.points;
  const list = item.children.findIndex(({ type }) => type === 'list');
  const own = list < 0 ? item.children : item.children.slice(0, list);
  if (own.length > 0) count.points += 1;
  const holds = list < 0 ? [] : piecesOf(item.children.slice(list), count);
  return { from, ...(own.length > 0 ? { point: from } : {}), own, box: item, isTight, holds };
}

function isTight({ spread, children }: List): boolean {
  return !spread && !children.some((item) => item.spread);
}
