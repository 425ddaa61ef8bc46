/** Something that the person at the terminal can do something about: said in one sentence, without a stack. */
export class Problem extends Error {}

let interrupt = () => process.exit(130);

/**
 * What Ctrl+C does from now on; until then it ends the script, and what was started with it.
 * @param {() => void} action
 */
export function onInterrupt(action) {
  interrupt = /** @type {() => never} */ (action);
}

/**
 * Runs a script; what goes wrong is printed once and ends it with exit code 1.
 * @param {() => Promise<void>} main
 */
export async function run(main) {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => interrupt());
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
