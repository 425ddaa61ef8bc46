import type { Nodes, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { MOST_BLOCKS } from './limits';
import { type PointPiece, piecesOf } from './points';

/** What each point of some Markdown says, in order; where it is shown as it is written, that is one point. */
export function pointTextsIn(markdown: string, parsed: readonly RootContent[] | undefined): string[] {
  const points = parsed ? pointsAmong(piecesOf(parsed, { points: 0 })) : [];
  return !parsed || points.length > MOST_BLOCKS ? [markdown] : points.map(textOf);
}

function pointsAmong(pieces: readonly PointPiece[]): PointPiece[] {
  return pieces.flatMap((piece) => [...(piece.point === undefined ? [] : [piece]), ...pointsAmong(piece.holds)]);
}

function textOf({ own }: PointPiece): string {
  return own
    .map((node) => toString(node as Nodes, { includeHtml: false }))
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();
}
