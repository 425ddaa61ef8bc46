import { isSame, type OutlineNode } from './node';

type KnownNodes = ReadonlyMap<string, OutlineNode>;

/** What is to be shown anew: all rows, or only some. */
export type ChangedRows = 'all' | ReadonlySet<string>;

/** The rows that were there, are still there, and have other children or show something else. */
export function changedIn(before: KnownNodes, after: KnownNodes): string[] {
  return [...after].filter(([id, node]) => differs(before.get(id), node)).map(([id]) => id);
}

/** Whether a row went from one parent to another. */
export function hasMoved(before: KnownNodes, after: KnownNodes): boolean {
  for (const [id, { parent }] of after) {
    const known = before.get(id);
    if (known && known.parent !== parent) return true;
  }
  return false;
}

export function together(one: ChangedRows, other: ChangedRows): ChangedRows {
  return one === 'all' || other === 'all' ? 'all' : new Set([...one, ...other]);
}

function differs(before: OutlineNode | undefined, after: OutlineNode): boolean {
  return before !== undefined && !isSame(before, after);
}
