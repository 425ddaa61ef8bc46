import type { Node, Root, RootContent } from 'mdast';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { cutsOf, isOpenAtItsEnd } from './parts';

const parser = unified().use(remarkParse).freeze();

/** Big enough that parsing many parts costs little, small enough that the parser's time, which grows faster than its text, stays small. */
const PART_SIZE = 4096;

/** A text with the blocks of its Markdown; the nodes' offsets point into `text`. */
export interface MarkdownText {
  readonly text: string;
  readonly blocks: readonly RootContent[];
}

/** Parses a text part by part. What comes out is the same as if it were parsed whole. */
export function parseMarkdown(text: string, partSize = PART_SIZE): MarkdownText {
  const cuts = cutsOf(text, partSize);
  const blocks: RootContent[] = [];
  let start = 0;
  let line = 0;
  for (let at = 0; at < cuts.length; at += 1) {
    let part = text.slice(start, cuts[at]);
    let root = parser.parse(part);
    for (let more = 1; at < cuts.length - 1 && isOpenAtItsEnd(root, part); more *= 2) {
      at = Math.min(at + more, cuts.length - 1);
      part = text.slice(start, cuts[at]);
      root = parser.parse(part);
    }
    const lines = (root.position?.end.line ?? 1) - 1;
    move(root, start, line);
    for (const block of root.children) blocks.push(block);
    start += part.length;
    line += lines;
  }
  return { text, blocks };
}

/** Where a node begins and ends in its text. */
export function offsetsOf(node: Node): { start: number; end: number } {
  const start = node.position?.start.offset;
  const end = node.position?.end.offset;
  if (start === undefined || end === undefined) throw new Error(`A ${node.type} without a place in its text`);
  return { start, end };
}

/** Makes the places in a part places in the whole text. */
function move(part: Root, offset: number, line: number): void {
  if (offset === 0) return;
  visit(part, ({ position }) => {
    if (!position) return;
    for (const point of [position.start, position.end]) {
      point.line += line;
      point.offset = (point.offset ?? 0) + offset;
    }
  });
}
