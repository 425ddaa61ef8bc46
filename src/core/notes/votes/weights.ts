import type { Forest } from './forest';
import type { GramWeights } from './grams';
import learnt from './weights.json';

/** What `npm run learn` found out of labeled notes: figures, and none of their texts. */
interface Learnt {
  readonly sound: Grams;
  readonly surroundings: Grams;
  /** Of each of the numbers (`NUMBERS`), in their order, the bounds that the trees ask about. */
  readonly bounds: readonly (readonly number[])[];
  /**
   * Tree after tree, node by node, what is on the left before what is on the right, two of `SIGNS` each: which of the
   * bounds, all of them counted through, is asked about; or, behind the last of them, the answer in thousandths.
   */
  readonly trees: string;
  readonly bias: number;
}

/** A weight for each hash, one of `SIGNS` each: finer steps around 0, the last is `most`. */
interface Grams {
  readonly weights: string;
  readonly most: number;
  readonly bias: number;
}

const SIGNS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
/** The answer that stands right behind the bounds. */
const LEAST = -512;

const LEARNT: Learnt = learnt;
export const SOUND = gramWeights(LEARNT.sound);
export const SURROUNDINGS = gramWeights(LEARNT.surroundings);
export const FOREST = forestOf(LEARNT);

function gramWeights({ weights, most, bias }: Grams): GramWeights {
  const steps = new Map(Array.from(SIGNS, (sign, place) => [sign, place - SIGNS.length / 2]));
  const weightOf = (step: number): number => Math.sign(step) * (step / (SIGNS.length / 2 - 1)) ** 2 * most;
  return { weights: Float32Array.from(weights, (sign) => weightOf(steps.get(sign) ?? 0)), bias };
}

function forestOf({ bounds, trees, bias }: Learnt): Forest {
  const asked = bounds.flatMap((ofNumber, number) => ofNumber.map((bound) => ({ number, bound })));
  const size = trees.length / 2;
  const forest = { feature: new Int16Array(size).fill(-1), bound: new Float32Array(size), right: new Int16Array(size), roots: [] as number[], bias };
  const codeOf = (node: number): number => SIGNS.length * SIGNS.indexOf(trees[2 * node] ?? '') + SIGNS.indexOf(trees[2 * node + 1] ?? '');
  /** Puts a tree or a part of one there; where the next begins. */
  const plant = (node: number): number => {
    const code = codeOf(node);
    const { number, bound } = asked[code] ?? { number: -1, bound: (code - asked.length + LEAST) / 1000 };
    forest.feature[node] = number;
    forest.bound[node] = bound;
    if (number < 0) return node + 1;
    const right = plant(node + 1);
    forest.right[node] = right;
    return plant(right);
  };
  for (let root = 0; root < size; root = plant(root)) forest.roots.push(root);
  return forest;
}
