/** `SEED=… npm run test:properties` tries the texts of an earlier run again; `TIMES=10` tries ten times as many. */
const seed = Number(process.env.SEED ?? Date.now() % 0x7fffffff);
const times = Number(process.env.TIMES ?? 1);

/** How often a property is tried. fast-check prints the seed when one fails. */
export function runs(count: number): { seed: number; numRuns: number } {
  return { seed, numRuns: Math.ceil(count * times) };
}
