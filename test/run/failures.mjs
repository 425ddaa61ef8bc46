/** What says more is above, where it failed. */
const LONGEST = 300;

/**
 * What fails in a run of mocha, a line each as it fails: `Title of the test: what it said`.
 * @param {import('mocha').Runner} runner
 * @returns {string[]}
 */
export function failuresOf(runner) {
  /** @type {string[]} */
  const lines = [];
  runner.on('fail', (test, error) => lines.push(`${test.fullTitle()}: ${String(error?.message ?? error).split('\n')[0]}`.slice(0, LONGEST)));
  return lines;
}
