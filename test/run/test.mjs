// npm test: sets up what is missing and runs every suite, or the ones named: node test.mjs [SUITE…] [--grep PATTERN]
import { fileURLToPath } from 'node:url';
import { runCounted } from './counted.mjs';
import { ensureInstalled } from './install.mjs';
import { Problem, run } from './problem.mjs';
import { measureSlowness, patience, slowness } from './slowness.mjs';

/** No suite takes a tenth of it on two quiet cores: what hangs ends; properties that are tried more often may take longer. */
const LIMIT_MS = 60 * 60_000 * Number(process.env.TIMES ?? 1);

/** What needs no more than a core runs beside each other in two lines; what uses all of them has the machine to itself. */
const BESIDE = [['unit', 'types', 'lint', 'runner', 'cli'], ['score']];

await run(async () => {
  const { names, grep } = readArguments(process.argv.slice(2));
  await ensureInstalled();
  const { notHere, prepare, suites } = await import('./suites.mjs');
  const unknown = names.find((name) => !Object.hasOwn(suites, name));
  if (unknown) throw new Problem(`There is no suite ${unknown}; there are ${Object.keys(suites).join(', ')}.`);
  const asked = Object.keys(suites).filter((name) => names.length === 0 || names.includes(name));
  for (const name of asked) await prepare[name]?.();
  await measureSlowness();
  if (slowness() > 1) console.log(`This machine is busy or slow: everything is waited for ${slowness()} times as long as usual.`);
  const total = { passed: 0, failed: 0, failures: /** @type {string[]} */ ([]) };
  const inTurn = async (/** @type {string[]} */ line, /** @type {boolean} */ isAlone) => {
    for (const name of line) {
      const { passed, failed, failures = [] } = await runSuite(name, notHere[name]?.(), isAlone, grep);
      total.passed += passed;
      total.failed += failed;
      const unnamed = failed - failures.length;
      total.failures.push(...[...failures, ...(unnamed > 0 ? [`${unnamed} failed, as is said above`] : [])].map((failure) => `${name}: ${failure}`));
    }
  };
  const lines = BESIDE.map((line) => line.filter((name) => asked.includes(name))).filter((line) => line.length > 0);
  await Promise.all(lines.map((line) => inTurn(line, lines.length === 1)));
  await inTurn(
    asked.filter((name) => !BESIDE.flat().includes(name)),
    true,
  );
  // Once more where one looks first: what a suite printed may be far above.
  for (const failure of total.failures) console.log(`✘ ${failure}`);
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
 * What is printed while nothing runs beside it is seen at once, else when the suite has ended.
 * @param {string} name @param {string | undefined} reason not to run it @param {boolean} isAlone @param {string} [grep]
 */
async function runSuite(name, reason, isAlone, grep) {
  const title = `\n— ${name}`;
  if (isAlone || reason) console.log(reason ? `${title}\n${reason}` : title);
  if (reason) return { passed: 0, failed: 0 };
  const began = Date.now();
  const script = fileURLToPath(new URL('suite.mjs', import.meta.url));
  const { passed, failed, failures, said } = await runCounted(name, [script, name, ...(grep ? [grep] : [])], { limit: patience(LIMIT_MS), isAlone });
  const counts = `${name}: ${passed} passed, ${failed} failed (${((Date.now() - began) / 1000).toFixed(1)} s)`;
  console.log([...(isAlone ? [] : [title]), ...(said ? [said] : []), counts].join('\n'));
  return { passed, failed, failures };
}
