import type { Nodes, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { SKIP, visit } from 'unist-util-visit';
import { piecesOf, type PointPiece } from './points';

/** No hint is the answer. */
const MOST = 12;
const LONGEST = 40;
const FIRST_WORDS = 2;
/** The part of an answer that may be its hint. */
const SHARE = 0.6;

/** `TCP: it …`, `TCP – it …`, `TCP (…): it …`: a term and what it is. */
const TERM = /^([^:：.!?。？！\n]{1,40}?)(?:[:：](?=\s|\p{L}|$)|\s+[-–—]+\s)/u;

/** The headings of some Markdown, else its key words, else the first words of its points; never more than some of it. */
export function hintIn(trees: readonly (readonly RootContent[])[]): string[] {
  const headings = trees.flat().flatMap((node) => (node.type === 'heading' ? [shownOf(node)] : []));
  const pieces = trees.flatMap((nodes) => flat(piecesOf(nodes, { points: 0 })));
  const found = [headings, pieces.flatMap(keyWordsOf), pieces.flatMap(firstWordsOf)];
  const letters = trees.flat().reduce((sum, node) => sum + shownOf(node).length, 0);
  return found.map(chosen).find((words) => words.length > 0 && words.join('').length <= SHARE * letters) ?? [];
}

/** The text of something, without what is not seen of it. */
function shownOf(node: Nodes): string {
  return toString(node, { includeHtml: false, includeImageAlt: false });
}

function flat(pieces: readonly PointPiece[]): PointPiece[] {
  return pieces.flatMap((piece) => [piece, ...flat(piece.holds)]);
}

function chosen(texts: readonly string[]): string[] {
  const short = texts
    .map((text) =>
      text
        .replace(/\s+/g, ' ')
        .trim()
        .replace(/[:：,.。]+$/, ''),
    )
    .filter((text) => text !== '');
  return [...new Set(short)].slice(0, MOST).map((text) => (text.length > LONGEST ? `${text.slice(0, LONGEST - 1).trimEnd()}…` : text));
}

function keyWordsOf({ own }: PointPiece): string[] {
  const words: string[] = [];
  for (const block of own) {
    visit(block as Nodes, (node) => {
      if (node.type !== 'strong' && node.type !== 'emphasis' && node.type !== 'inlineCode') return;
      words.push(shownOf(node));
      return SKIP;
    });
    const term = block.type === 'paragraph' ? TERM.exec(shownOf(block))?.[1] : undefined;
    if (term !== undefined && !words.some((word) => term.includes(word))) words.unshift(term);
  }
  return words;
}

function firstWordsOf({ own, point }: PointPiece): string[] {
  const [block] = own;
  if (point === undefined || block?.type !== 'paragraph') return [];
  const words = shownOf(block)
    .trim()
    .split(/\s+/, FIRST_WORDS + 1);
  return words.length > FIRST_WORDS ? [`${words.slice(0, FIRST_WORDS).join(' ')}…`] : [];
}
