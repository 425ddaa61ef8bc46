import type { Node, Root } from 'mdast';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

const parser = unified().use(remarkParse).freeze();

/** A text with its Markdown tree; the nodes' offsets point into `text`. */
export interface MarkdownText {
  readonly text: string;
  readonly root: Root;
}

export function parseMarkdown(text: string): MarkdownText {
  return { text, root: parser.parse(text) };
}

/** Where a node begins and ends in its text. */
export function offsetsOf(node: Node): { start: number; end: number } {
  const start = node.position?.start.offset;
  const end = node.position?.end.offset;
  if (start === undefined || end === undefined) throw new Error(`A ${node.type} without a place in its text`);
  return { start, end };
}
