import type { Node } from 'unist';
import type { RootContent, Table } from 'mdast';
import { EXIT, visit } from 'unist-util-visit';

/** Deeper than anyone writes, and far from what the stack holds. */
const DEEPEST = 100;

const LONGEST = 3_000_000;

/** Whether a text would take too long to parse. */
export function isTooDense(markdown: string): boolean {
  return markdown.length > LONGEST;
}

/** Whether something is nested too deeply; without recursion, as that is what it is about. */
export function isTooDeep(root: Node): boolean {
  let level: readonly Node[] = [root];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > DEEPEST) return true;
    level = level.flatMap((node) => ('children' in node ? (node.children as Node[]) : []));
  }
  return false;
}

/** Rows that are not written in full are filled up: a few letters each make as many cells as the first row has. */
const MOST_CELLS = 20_000;
const MOST_HTML = 200_000;

/** Whether a block would take too long to render. */
export function isTooLarge(nodes: readonly RootContent[]): boolean {
  let isLarge = false;
  let html = 0;
  for (const one of nodes) {
    visit(one, (node) => {
      if (node.type === 'html') html += node.value.length;
      isLarge ||= html > MOST_HTML || (node.type === 'table' && cellsOf(node) > MOST_CELLS);
      return isLarge ? EXIT : undefined;
    });
  }
  return isLarge;
}

function cellsOf({ align, children }: Table): number {
  return Math.max(align?.length ?? 0, children[0]?.children.length ?? 0) * children.length;
}
