/** Something that the person at the terminal can do something about: said in one sentence, without a stack. */
export class Problem extends Error {}

/**
 * Runs a script; what goes wrong is printed once and ends it with exit code 1.
 * @param {() => Promise<void>} main
 */
export async function run(main) {
  try {
    await main();
  } catch (error) {
    console.error(error instanceof Problem ? error.message : error);
    process.exitCode = 1;
  }
}
