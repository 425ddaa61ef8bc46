import type { List, ListItem, RootContent } from 'mdast';
import { groupsOf, isSeen } from './htmlGroups';
import { sentencesOf } from './sentences';
import { isAboutSources, isUnsaid } from './unsaid';

/**
 * A part of an answer that is shown as a whole. Those that may be shown in part hold others.
 * ```
 * - one          the list holds two items; each is a point
 *   - two        the first one holds a list of its own
 * - three
 *
 * Many. Sentences. Each.    each is a point
 * ```
 */
export interface PointPiece {
  /** It is shown once more points than this are. */
  readonly from: number;
  /** Its number, if it is a point itself. */
  readonly point?: number;
  /** What it shows of its own, before what it holds. */
  readonly own: readonly RootContent[];
  readonly box?: List | ListItem | { readonly type: 'blockquote' | 'sentences' };
  /** Its paragraphs are no elements of their own: `- one`, not `<li><p>one</p></li>`. */
  readonly isTight: boolean;
  readonly holds: readonly PointPiece[];
}

/** Counts points. */
export interface PointCount {
  points: number;
}

/** What is never seen where it stands. */
const UNSEEN = new Set<RootContent['type']>(['definition', 'footnoteDefinition', 'yaml']);

/** What is not said goes with what follows it, or else with the last that is. */
export function piecesOf(nodes: readonly RootContent[], count: PointCount): PointPiece[] {
  const groups = groupsOf(nodes).filter(isShown);
  const unsaid = unsaidIn(groups);
  return groups.flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    const shared = { from: count.points, own: [], isTight: false };
    if (unsaid.has(group)) return [{ ...shared, own: group, holds: [] }];
    if (first.type === 'list') {
      return [{ ...shared, box: first, holds: first.children.map((item) => pieceOfItem(item, isTight(first), count)) }];
    }
    if (first.type === 'blockquote') return [{ ...shared, box: { type: 'blockquote' }, holds: piecesOf(first.children, count) }];
    const sentences = first.type === 'paragraph' && group.length === 1 ? sentencesOf(first) : undefined;
    if (!sentences) return [point(group, count)];
    return [{ ...shared, box: { type: 'sentences' }, holds: sentences.map((sentence) => point([sentence], count)) }];
  });
}

function point(own: readonly RootContent[], count: PointCount): PointPiece {
  count.points += 1;
  return { from: count.points - 1, own, point: count.points - 1, isTight: false, holds: [] };
}

function isShown([first, ...others]: readonly RootContent[]): boolean {
  return first !== undefined && !UNSEEN.has(first.type) && (others.length > 0 || first.type !== 'html' || isSeen(first.value));
}

/** A title with something below it, sources with all that is below them, and what nobody says. */
function unsaidIn(groups: readonly RootContent[][]): Set<RootContent[]> {
  const unsaid = new Set<RootContent[]>();
  let sources = Infinity;
  groups.forEach((group, at) => {
    const [first] = group;
    if (!first) return;
    const next = groups[at + 1]?.[0];
    if (first.type === 'heading') {
      if (first.depth <= sources) sources = isAboutSources(first) ? first.depth : Infinity;
      const isEmpty = !next || (next.type === 'heading' && next.depth <= first.depth);
      if (!isEmpty || sources < Infinity) unsaid.add(group);
      return;
    }
    const before = groups[at - 1];
    const isBelowSources = first.type === 'list' && before?.[0]?.type === 'paragraph' && isAboutSources(before[0]);
    const isTitle = first.type === 'paragraph' && next?.type === 'list' && isAboutSources(first);
    if (sources < Infinity || isBelowSources || isTitle || first.type === 'thematicBreak' || isUnsaid(group)) unsaid.add(group);
  });
  return unsaid;
}

/** An item's point is what it says before the lists in it. */
function pieceOfItem(item: ListItem, isTight: boolean, count: PointCount): PointPiece {
  const from = count.points;
  const list = item.children.findIndex(({ type }) => type === 'list');
  const own = list < 0 ? item.children : item.children.slice(0, list);
  const isPoint = own.length > 0 && !isUnsaid(own);
  if (isPoint) count.points += 1;
  const holds = list < 0 ? [] : piecesOf(item.children.slice(list), count);
  return { from, ...(isPoint ? { point: from } : {}), own, box: item, isTight, holds };
}

function isTight({ spread, children }: List): boolean {
  return !spread && !children.some((item) => item.spread);
}
