import { guard } from './interrupt.mjs';

/** Something that the person at the terminal can do something about: said in one sentence, without a stack. */
export class Problem extends Error {}

/**
 * Runs a script; what goes wrong is printed once and ends it with exit code 1.
 * @param {() => Promise<void>} main
 */
export async function run(main) {
  guard();
  try {
    await main();
  } catch (error) {
    console.error(isProblem(error) ? error.message : error);
    process.exitCode = 1;
  }
}

/** @param {unknown} error @returns {error is Error} */
export function isProblem(error) {
  if (error instanceof Problem) return true;
  return error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
}
