// npm run bench: measures what a user would wait for. Prints medians; asserts nothing.
//   node bench.mjs [activation] [recognition]
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { statSync } from 'node:fs';
import path from 'node:path';
import { ensureInstalled } from './install.mjs';
import { Problem, run } from './problem.mjs';
import { root } from './root.mjs';

const ROUNDS = 5;

/** @type {Record<string, () => Promise<void>>} */
const benchmarks = { activation, recognition };

await run(async () => {
  const asked = process.argv.slice(2);
  const unknown = asked.find((name) => !Object.hasOwn(benchmarks, name));
  if (unknown) throw new Problem(`There is no benchmark ${unknown}; there are ${Object.keys(benchmarks).join(', ')}.`);
  await ensureInstalled();
  const { build } = await import('./suites.mjs');
  await build(['product']);
  await build(['bench']);
  for (const [name, measure] of Object.entries(benchmarks)) {
    if (asked.length === 0 || asked.includes(name)) await measure();
  }
});

async function activation() {
  const times = await activationTimes();
  console.log('\nWhat                                       Median      All');
  line('Activation on the samples', `${median(times).toFixed(1)} ms`, times.map((time) => time.toFixed(1)).join(' '));
  for (const file of ['extension.js', 'render.js', 'practice.js']) {
    line(`Size of ${file}, minified`, `${Math.round(statSync(path.join(root, 'dist', file)).size / 1000)} KB`, '');
  }
}

/** How long it takes to read notes, in a Node of its own. */
async function recognition() {
  const entry = path.join(root, 'dist', 'test', 'bench', 'recognition.mjs');
  const child = spawn(process.execPath, [entry], { cwd: root, stdio: 'inherit' });
  const end = () => child.kill();
  process.once('exit', end);
  const [code] = await once(child, 'close');
  process.removeListener('exit', end);
  if (code !== 0) throw new Problem('The benchmark of reading notes ended before it was done.');
}

/** How long it takes to load and activate the extension, each time in a VS Code that has just been opened. */
async function activationTimes() {
  const { testVscode } = await import('../vscode/testVscode.mjs');
  const { runInside } = await import('../vscode/runInside.mjs');
  const executable = await testVscode();
  /** @type {number[]} */
  const times = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const result = await runInside({
      executable,
      entry: path.join(root, 'dist', 'test', 'bench', 'activation.js'),
      workspace: path.join(root, 'media', 'samples'),
    });
    if (!result)
      throw new Problem('VS Code ended before the activation was measured; REHEARSE_VERBOSE=1 shows what it said.');
    times.push(JSON.parse(result).milliseconds);
  }
  return times;
}

/** @param {number[]} values */
function median(values) {
  return [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)] ?? NaN;
}

/** @param {string} what @param {string} value @param {string} all */
function line(what, value, all) {
  console.log(`${what.padEnd(40)} ${value.padStart(9)}   ${all}`);
}
