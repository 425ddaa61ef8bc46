/**
 * `SEED=random` tries other texts than usual, which are the same each time, so that nobody's change fails by chance;
 * `SEED=…` tries those of an earlier run again; `TIMES=10` tries ten times as many.
 */
const { SEED = '20261121', TIMES = '1' } = process.env;
const seed = SEED === 'random' ? Date.now() % 0x7fffffff : Number(SEED);
const times = Number(TIMES);
if (!Number.isSafeInteger(seed) || !(times > 0)) throw new Error('SEED is a whole number or "random", TIMES a number above 0.');

/** How often a property is tried. fast-check prints the seed when one fails. */
export function runs(count: number): { seed: number; numRuns: number } {
  return { seed, numRuns: Math.ceil(count * times) };
}
