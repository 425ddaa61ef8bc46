// npm run bench: measures what a user would wait for. Prints medians; asserts nothing.
//   node bench.mjs [activation] [recognition] [index] [history] [practice] [plan]
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { ensureInstalled } from './install.mjs';
import { loadedAtOnce } from './loadedAtOnce.mjs';
import { Problem, run } from './problem.mjs';
import { root } from './root.mjs';
import { measureSlowness, patience } from './slowness.mjs';

const ROUNDS = 5;
const NOTES = 10_000;
/** What a VS Code is given to measure something. */
const LIMIT_MS = 5 * 60_000;

/** @type {Record<string, () => Promise<void>>} */
const benchmarks = { activation, recognition, index, history, practice, plan };

await run(async () => {
  const asked = process.argv.slice(2);
  const unknown = asked.find((name) => !Object.hasOwn(benchmarks, name));
  if (unknown) throw new Problem(`There is no benchmark ${unknown}; there are ${Object.keys(benchmarks).join(', ')}.`);
  await ensureInstalled();
  const { build } = await import('./suites.mjs');
  await build(['product']);
  await build(['bench']);
  await measureSlowness();
  for (const [name, measure] of Object.entries(benchmarks)) {
    if (asked.length === 0 || asked.includes(name)) await measure();
  }
});

async function activation() {
  const times = await activationTimes();
  console.log('\nWhat                                       Median      All');
  line('Activation on the samples', `${median(times).toFixed(1)} ms`, times.map((time) => time.toFixed(1)).join(' '));
  const dist = path.join(root, 'dist');
  const size = (/** @type {string[]} */ files) => `${Math.round(files.reduce((sum, file) => sum + statSync(file).size, 0) / 1000)} KB`;
  line('Size of what is loaded at once, minified', size(loadedAtOnce(path.join(dist, 'extension.js'))), '');
  const parts = readdirSync(path.join(dist, 'parts')).filter((name) => name.endsWith('.js') && !name.startsWith('chunk-'));
  for (const name of parts) line(`Size of ${name.replace(/-\w+\.js$/, '')}`, size([path.join(dist, 'parts', name)]), '');
}

/** How long it takes to read notes, in a Node of its own. */
async function recognition() {
  await node('recognition', []);
}

/** How long it takes to know all notes of a big folder, in VS Code, and to follow what is typed in a big one. */
async function index() {
  const temp = mkdtempSync(path.join(os.tmpdir(), 'rehearse-bench-'));
  try {
    const [workspace, bigNote] = [path.join(temp, 'notes'), path.join(temp, 'big.md')];
    mkdirSync(workspace);
    await node('makeNotes', [workspace, String(NOTES)]);
    await node('makeNotes', [bigNote]);
    reportIndex(JSON.parse(await inVscode('index', workspace, { REHEARSE_BIG_NOTE: bigNote })));
  } finally {
    rmSync(temp, { recursive: true, force: true });
  }
}

/** How long a long history takes to be read, and to be known again at the next start, in a Node of its own. */
async function history() {
  await node('replay', []);
  await node('start', []);
}

/** How long one waits for the panel, in VS Code in Chromium. */
async function practice() {
  const { ensureChromium } = await import('../vscode/chromium.mjs');
  ensureChromium();
  await node('practice', []);
}

/** How many questions are ready on the day of an interview with the plan, and without. */
async function plan() {
  await node('plan', []);
}

/** @param {import('../bench/index').Measured} measured */
function reportIndex(measured) {
  const { cold, coldBlock, warm, warmReady, warmBlock, bytesPerQuestion, pressIndex, pressTree, pressBlock } = measured;
  const [atFirst, again] = [median(cold), median(warm)];
  console.log(`\n${`${NOTES} notes, one in ten Q/A`.padEnd(44)} Median      All`);
  times('Read at first', cold);
  times('  longest block of the event loop', coldBlock);
  times('Known again at the next start', warm);
  times('  and compared with the disk', warmReady);
  times('  longest block of the event loop', warmBlock);
  line('At first / again', (atFirst / again).toFixed(1), 'at least 10');
  line('Memory per question', `${(median(bytesPerQuestion) / 1000).toFixed(1)} KB`, bytesPerQuestion.map((bytes) => (bytes / 1000).toFixed(1)).join(' '));
  console.log('\nA letter in a note of 1 MB, with the pause that typing is given');
  times('Until the index has it', pressIndex);
  times('Until the tree is told', pressTree);
  times('  longest block of the event loop', pressBlock);
}

/** @param {string} what @param {number[]} all */
function times(what, all) {
  line(what, `${median(all).toFixed(0)} ms`, all.map((time) => time.toFixed(0)).join(' '));
}

/** Runs a benchmark in a Node of its own. @param {string} name @param {string[]} args */
async function node(name, args) {
  const entry = path.join(root, 'dist', 'test', 'bench', `${name}.mjs`);
  const child = spawn(process.execPath, [entry, ...args], { cwd: root, stdio: 'inherit' });
  const end = () => child.kill();
  process.once('exit', end);
  const [code] = await once(child, 'close');
  process.removeListener('exit', end);
  if (code !== 0) throw new Problem(`The benchmark ${name} ended before it was done.`);
}

/** Runs a benchmark in a VS Code that has just been opened. @param {string} name @param {string} workspace @param {Record<string, string>} [env] */
async function inVscode(name, workspace, env = {}) {
  const { testVscode } = await import('../vscode/testVscode.mjs');
  const { runInside } = await import('../vscode/runInside.mjs');
  const entry = path.join(root, 'dist', 'test', 'bench', `${name}.js`);
  const vscode = await testVscode();
  try {
    return await runInside(vscode, { entry, workspace, env, limit: patience(LIMIT_MS) });
  } finally {
    await vscode.close();
  }
}

/** How long it takes to load and activate the extension, each time in a VS Code that has just been opened. */
async function activationTimes() {
  /** @type {number[]} */
  const times = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    times.push(JSON.parse(await inVscode('activation', path.join(root, 'media', 'samples'))).milliseconds);
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
