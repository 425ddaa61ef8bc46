import type { Forest } from './forest';
import type { GramWeights } from './grams';
import learnt from './weights.json';

/** What `npm run learn` found out of labeled notes: numbers, and none of their texts. */
interface Learnt {
  /** The names of the numbers that were looked at, in their order. */
  readonly numbers: readonly string[];
  readonly sound: Grams;
  readonly surroundings: Grams;
  readonly trees: readonly TreeRows[];
  readonly bias: number;
}

/** A weight for each hash, one sign of `SIGNS` each: finer steps around 0, the last is `most`. */
interface Grams {
  readonly weights: string;
  readonly most: number;
  readonly bias: number;
}

/** A tree, node by node, what is on the left before what is on the right: [number, bound, …left, …right], or [-1, answer in thousandths]. */
type TreeRows = readonly number[];

const SIGNS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

export const { numbers: LEARNT_NUMBERS, trees: TREES, bias: BIAS }: Pick<Learnt, 'numbers' | 'trees' | 'bias'> = learnt as unknown as Learnt;
export const SOUND = gramWeights((learnt as unknown as Learnt).sound);
export const SURROUNDINGS = gramWeights((learnt as unknown as Learnt).surroundings);
export const FOREST = forestOf(TREES, BIAS);

function gramWeights({ weights, most, bias }: Grams): GramWeights {
  const steps = new Map(Array.from(SIGNS, (sign, place) => [sign, place - SIGNS.length / 2]));
  const weightOf = (step: number): number => Math.sign(step) * (step / (SIGNS.length / 2 - 1)) ** 2 * most;
  return { weights: Float32Array.from(weights, (sign) => weightOf(steps.get(sign) ?? 0)), bias };
}

function forestOf(trees: readonly TreeRows[], bias: number): Forest {
  const size = trees.reduce((sum, { length }) => sum + length / 2, 0);
  const forest = { feature: new Int16Array(size), bound: new Float32Array(size), right: new Int16Array(size), roots: [] as number[], bias };
  let place = 0;
  const plant = (tree: TreeRows): void => {
    const node = place;
    const [feature = -1, bound = 0] = tree.slice(2 * (node - start), 2 * (node - start) + 2);
    forest.feature[node] = feature;
    forest.bound[node] = feature < 0 ? bound / 1000 : bound;
    place += 1;
    if (feature < 0) return;
    plant(tree);
    forest.right[node] = place;
    plant(tree);
  };
  let start = 0;
  for (const tree of trees) {
    start = place;
    forest.roots.push(start);
    plant(tree);
  }
  return forest;
}
