import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { isProblem, Problem } from './problem.mjs';
import { cacheDir, root } from './root.mjs';
import { checkScore, LABELED_NOTES, noScore } from './score.mjs';
import { patience } from './slowness.mjs';

/** What came of a suite; `failures` names those that it can name. @typedef {{ passed: number, failed: number, failures?: string[] }} Result */
/** @typedef {(grep?: string) => Promise<Result>} Suite */

/** Everything that `npm test` runs, in this order. @type {Record<string, Suite>} */
export const suites = { types, lint, runner, unit, properties, cli, score, page, integration, ui };

/** Why a suite need not run here: it needs what not everybody has. @type {Record<string, () => string | undefined>} */
export const notHere = { score: noScore };

/** What a suite may have to download or install first, which takes as long as it takes. @type {Record<string, () => Promise<void>>} */
export const prepare = { runner: browser, page: browser, integration: windowless, ui: vscodeInBrowser };

async function browser() {
  const { ensureChromium } = await import('../vscode/chromium.mjs');
  ensureChromium();
}

async function vscodeInBrowser() {
  const { webVscode } = await import('../vscode/web.mjs');
  await browser();
  await webVscode();
}

async function windowless() {
  const { hasDisplay } = await import('../vscode/desktop.mjs');
  if (!hasDisplay()) await vscodeInBrowser();
}

/** The type check of every folder that has its own view of the world. */
async function types() {
  const projects = ['.', 'src/core', 'src/webview', 'test/page'];
  return countCodes(await Promise.all(projects.map((project) => nodeModule('typescript/bin/tsc', ['-p', project]))));
}

/** The code, how it is laid out, and then the rules: that they object to what they are there for; and what a browser loads. */
async function lint() {
  const laidOut = nodeModule('@biomejs/biome/bin/biome', ['format', '.']);
  const code = nodeModule('oxlint/bin/oxlint', ['--deny-warnings']);
  const { checkRooms } = await import('./rooms.mjs');
  const { checkInBrowser } = await import('./inBrowser.mjs');
  const results = [countCodes(await Promise.all([laidOut, code])), checkRooms(), await checkInBrowser()];
  return { passed: results.reduce((sum, { passed }) => sum + passed, 0), failed: results.reduce((sum, { failed }) => sum + failed, 0) };
}

/** How the tests are run: that they end, whatever fails. @type {Suite} */
async function runner(grep) {
  return mochaSuite('runner', 2, grep);
}

/** @type {Suite} */
async function unit(grep) {
  return mochaSuite('unit', 1, grep);
}

/** What holds for every text, tried on many. @type {Suite} */
async function properties(grep) {
  return mochaSuite('properties', 2, grep);
}

/** The command line as it ships, run as a person would. @type {Suite} */
async function cli(grep) {
  await build(['product']);
  return mochaSuite('cli', 4, grep);
}

/** How well it finds the questions of real notes. @type {Suite} */
async function score() {
  await build(['product']);
  return checkScore();
}

/** The page of the practice panel as it ships, in a browser without VS Code. @type {Suite} */
async function page(grep) {
  await build(['webview']);
  rmSync(path.join(cacheDir, 'screenshots', 'page'), { recursive: true, force: true });
  return mochaSuite('page', 2, grep);
}

/** @type {Suite} */
export async function ui(grep) {
  await vscodeInBrowser();
  await build(['product']);
  rmSync(path.join(cacheDir, 'screenshots'), { recursive: true, force: true });
  return mochaSuite('ui', 2, grep);
}

/** The scenarios with notes that are not of this project, and where these would be. @type {Record<string, string>} */
const NOT_OURS = { labeledNotes: path.join(root, LABELED_NOTES, 'files') };

/** No test takes a tenth of it on a quiet machine. */
const TEST_MS = 60_000;

/** No scenario takes a tenth of it on a quiet machine. */
const SCENARIO_MS = 15 * 60_000;

/** Each folder of test/integration is a scenario: a window of VS Code of its own, with a copy of its `workspace` open. */
async function integration(/** @type {string | undefined} */ grep) {
  await build(['product']);
  await build(['integration', 'worker']);
  const folder = path.join(root, 'test', 'integration');
  const all = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);
  const asked = grep ? matching(grep) : all;
  const total = { passed: 0, failed: 0, failures: /** @type {string[]} */ ([]) };
  if (asked.length === 0) return total;
  const { testVscode } = await import('../vscode/testVscode.mjs');
  const vscode = await testVscode();
  const inWorker = vscode.inBrowser ? asked.filter((name) => existsSync(entryOf({ name, inWorker: true }))) : [];
  const waiting = [...asked.map((name) => ({ name })), ...inWorker.map((name) => ({ name, inWorker: true }))].values();
  const inTurn = async () => {
    for (const one of waiting) {
      const workspace = NOT_OURS[one.name] ?? path.join(folder, one.name, 'workspace');
      const { passed, failed, failures = [] } = await runScenario(one, workspace, vscode, grep);
      total.passed += passed;
      total.failed += failed;
      total.failures.push(...failures);
    }
  };
  // One waits most of its time: for the disk, or for a pause in typing. So there is room for another.
  await Promise.all([inTurn(), inTurn()]);
  const connections = await vscode.connections();
  await vscode.close();
  for (const one of connections) console.error(`Something connected to another machine: ${one}`);
  total[connections.length > 0 ? 'failed' : 'passed'] += grep ? 0 : 1;
  return total;
}

/** The scenarios of a folder of built ones with a test that the pattern names. @param {string} grep @param {string} [folder] */
export function matching(grep, folder = path.join(root, 'dist', 'test', 'integration')) {
  const here = path.join(root, 'test', 'run', 'matching');
  const args = [path.join(here, 'scenarios.mjs'), folder, grep];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8', env: { ...process.env, NODE_PATH: here } });
  if (status !== 0) throw new Problem(`The titles of the tests could not be read: ${stderr.trim()}`);
  return stdout.split('\n').filter(Boolean);
}

/**
 * @param {{ name: string, inWorker?: boolean }} scenario
 * @param {string} workspace
 * @param {import('../vscode/testVscode.mjs').TestVscode} vscode
 * @param {string} [grep]
 * @returns {Promise<Result>}
 */
async function runScenario({ name: scenario, inWorker = false }, workspace, vscode, grep) {
  const name = inWorker ? `${scenario} without Node` : scenario;
  if (!existsSync(workspace)) {
    console.log(`${name}: there is no ${path.relative(root, workspace)} beside the checkout, so nothing is tested with it.`);
    return { passed: 0, failed: 0 };
  }
  const { runInside } = await import('../vscode/runInside.mjs');
  try {
    const began = Date.now();
    const result = await runInside(vscode, {
      entry: entryOf({ name: scenario, inWorker }),
      workspace,
      inWorker,
      env: { REHEARSE_SCENARIO: scenario, REHEARSE_TIMEOUT: String(patience(TEST_MS)), ...(grep ? { REHEARSE_GREP: grep } : {}) },
      limit: patience(SCENARIO_MS),
    });
    const { report, passed, failed, failures } = JSON.parse(result);
    console.log(`${report}  (${name}: ${((Date.now() - began) / 1000).toFixed(1)} s)`);
    return { passed, failed: passed + failed === 0 && !grep ? 1 : failed, failures };
  } catch (error) {
    if (!isProblem(error)) throw error;
    console.error(`${name}: ${error.message}`);
    return { passed: 0, failed: 1, failures: [`${name}: ${error.message}`] };
  }
}

/** What runs the tests of a scenario; where extensions run without Node, those that can have one of their own. @param {{ name: string, inWorker: boolean }} scenario */
function entryOf({ name, inWorker }) {
  return path.join(root, 'dist', 'test', ...(inWorker ? ['worker', `${name}.js`] : ['integration', 'run.js']));
}

/** @param {string} name @param {number} jobs how many files at once @param {string} [grep] @returns {Promise<Result>} */
async function mochaSuite(name, jobs, grep) {
  await build([name]);
  mkdirSync(cacheDir, { recursive: true });
  const resultFile = path.join(cacheDir, `result-${name}.json`);
  rmSync(resultFile, { force: true });
  const runner = path.join(root, 'test', 'run', 'mocha.mjs');
  await node([runner, path.join(root, 'dist', 'test', name), resultFile, String(jobs), ...(grep ? [grep] : [])]);
  return existsSync(resultFile) ? JSON.parse(readFileSync(resultFile, 'utf8')) : { passed: 0, failed: 1 };
}

/** @param {string[]} targets */
export async function build(targets) {
  rmTests(targets);
  await createRequire(import.meta.url)('../../esbuild.js').build(targets);
}

/** A test whose source is gone must not run on. @param {string[]} targets */
function rmTests(targets) {
  for (const target of targets) rmSync(path.join(root, 'dist', 'test', target), { recursive: true, force: true });
}

/** @param {string} file @param {string[]} args */
function nodeModule(file, args) {
  return node([path.join(root, 'node_modules', file), ...args]);
}

/** @param {string[]} args @returns {Promise<number>} */
function node(args) {
  const child = spawn(process.execPath, args, { cwd: root, stdio: 'inherit' });
  const end = () => child.kill();
  process.once('exit', end);
  return new Promise((resolve) => {
    child.once('close', (code) => {
      process.removeListener('exit', end);
      resolve(code ?? 1);
    });
  });
}

/** @param {number[]} codes @returns {Result} */
function countCodes(codes) {
  const passed = codes.filter((code) => code === 0).length;
  return { passed, failed: codes.length - passed };
}
