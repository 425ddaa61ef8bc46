import { fold } from '../words/phrases';

/** Of a longer text only the beginning and the end are listened to. */
const LONGEST = 80;
const LONGEST_GRAM = 4;
const START = '\u0002';
const END = '\u0003';

/** What a text sounds like is a sum over its pieces of one to four letters, each weighed by its hash. */
export interface GramWeights {
  /** A power of two. */
  readonly weights: Float32Array;
  readonly bias: number;
}

/** Calls `tell` with the hash of each piece of a text; how many there are. What stands in another role hashes otherwise. */
export function gramsOf(text: string, role: number, tell: (hash: number) => void): number {
  const folded = START + shortened(fold(text)) + END;
  let count = 0;
  for (let start = 0; start < folded.length; start += 1) {
    let hash = 0x811c9dc5 ^ role;
    const end = Math.min(folded.length, start + LONGEST_GRAM);
    for (let at = start; at < end; at += 1) {
      hash = Math.imul(hash ^ folded.charCodeAt(at), 0x01000193);
      tell((hash ^ (hash >>> 15)) >>> 0);
      count += 1;
    }
  }
  return count;
}

function shortened(text: string): string {
  return text.length <= LONGEST ? text : text.slice(0, LONGEST - 20) + text.slice(-20);
}

/** What was heard in some texts: how much their pieces weigh, and how many these are. */
export interface Heard {
  readonly sum: number;
  readonly count: number;
}

/** What is heard in a text in its role. The weights are so coarse that sums are exact, in whatever order one adds them. */
export function heardIn({ weights }: GramWeights, role: number, text: string): Heard {
  const mask = weights.length - 1;
  let sum = 0;
  const count = gramsOf(text, role, (hash) => {
    sum += weights[hash & mask] ?? 0;
  });
  return { sum, count };
}

/** How much what was heard sounds like what the weights were learnt from: above 0 if it does. */
export function soundOf({ bias }: GramWeights, { sum, count }: Heard): number {
  return bias + (count === 0 ? 0 : sum / Math.sqrt(count));
}
