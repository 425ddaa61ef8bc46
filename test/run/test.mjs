// npm test: sets up what is missing and runs every suite, or the ones named: node test.mjs [SUITE…] [--grep PATTERN]
import { ensureInstalled } from './install.mjs';
import { isProblem, Problem, run } from './problem.mjs';

await run(async () => {
  const { names, grep } = readArguments(process.argv.slice(2));
  await ensureInstalled();
  const { notHere, suites } = await import('./suites.mjs');
  const unknown = names.find((name) => !Object.hasOwn(suites, name));
  if (unknown) throw new Problem(`There is no suite ${unknown}; there are ${Object.keys(suites).join(', ')}.`);
  const total = { passed: 0, failed: 0 };
  for (const [name, suite] of Object.entries(suites)) {
    if (names.length > 0 && !names.includes(name)) continue;
    const reason = notHere[name]?.();
    if (reason) {
      console.log(`\n— ${name}\n${reason}`);
      continue;
    }
    const { passed, failed } = await runSuite(name, () => suite(grep));
    total.passed += passed;
    total.failed += failed;
  }
  console.log(`${total.passed} passed, ${total.failed} failed`);
  if (total.failed > 0) process.exitCode = 1;
});

/** @param {string[]} args */
function readArguments(args) {
  const at = args.indexOf('--grep');
  if (at < 0) return { names: args, grep: undefined };
  return { names: args.filter((_, place) => place !== at && place !== at + 1), grep: args[at + 1] };
}

/**
 * A suite that could not run, or ran no test, is one failure; the others still run. One that need not run here has said so.
 * @param {string} name
 * @param {() => Promise<import('./suites.mjs').Result>} suite
 */
async function runSuite(name, suite) {
  const began = Date.now();
  console.log(`\n— ${name}`);
  const result = await suite().catch((error) => {
    console.error(isProblem(error) ? error.message : error);
    return { passed: 0, failed: 1 };
  });
  if (result.passed + result.failed === 0) {
    console.error(`The suite ${name} ran no test.`);
    result.failed = 1;
  }
  console.log(`${name}: ${result.passed} passed, ${result.failed} failed (${((Date.now() - began) / 1000).toFixed(1)} s)`);
  return result;
}
