/**
 * Small trees, each of which asks about some numbers of a line and says how much that speaks for a question. A node asks
 * about one number: up to its bound one goes on to the node behind it, else to the one on the right. Where it asks about
 * none (-1), its answer stands in place of the bound.
 */
export interface Forest {
  readonly feature: Int16Array;
  readonly bound: Float32Array;
  readonly right: Int16Array;
  readonly roots: readonly number[];
  readonly bias: number;
}

/** The sum of what all trees say of the numbers from `start` on. */
export function voteOf({ feature, bound, right, roots, bias }: Forest, numbers: Float32Array, start: number): number {
  let sum = bias;
  for (const root of roots) {
    let node = root;
    for (let asks = feature[node] ?? -1; asks >= 0; asks = feature[node] ?? -1) {
      node = (numbers[start + asks] ?? 0) <= (bound[node] ?? 0) ? node + 1 : (right[node] ?? 0);
    }
    sum += bound[node] ?? 0;
  }
  return sum;
}
