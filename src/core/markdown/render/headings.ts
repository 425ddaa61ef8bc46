import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';

const LOWEST = 6;

/** The level of a heading on the page: those of a note come right below those of the page, without a gap. */
export function headingLevels(root: Root | undefined, highest: number): (written: number) => number {
  const written = new Set<number>();
  if (root) {
    visit(root, 'heading', ({ depth }) => {
      written.add(depth);
    });
  }
  const ranks = [...written].sort((a, b) => a - b);
  return (depth) => Math.min(LOWEST, highest + ranks.filter((one) => one < depth).length);
}
