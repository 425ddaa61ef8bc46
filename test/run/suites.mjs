import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { cacheDir, root } from './root.mjs';
import { checkScore, LABELED_NOTES, noScore } from './score.mjs';

/** @typedef {{ passed: number, failed: number }} Result */
/** @typedef {(grep?: string) => Promise<Result>} Suite */

/** Everything that `npm test` runs, in this order. @type {Record<string, Suite>} */
export const suites = { types, lint, unit, properties, cli, score, page, integration, ui };

/** Why a suite need not run here: it needs what not everybody has. @type {Record<string, () => string | undefined>} */
export const notHere = { score: noScore };

/** The type check of every folder that has its own view of the world. */
async function types() {
  const projects = ['.', 'src/core', 'src/webview', 'test/page'];
  const codes = await Promise.all(projects.map((project) => nodeModule('typescript/bin/tsc', ['-p', project])));
  return countCodes(codes);
}

/** The code, and then the rules: that they object to what they are there for. */
async function lint() {
  const code = countCodes([await nodeModule('eslint/bin/eslint.js', ['--max-warnings=0', '.'])]);
  const { checkRooms } = await import('./rooms.mjs');
  const rooms = await checkRooms();
  return { passed: code.passed + rooms.passed, failed: code.failed + rooms.failed };
}

/** @type {Suite} */
async function unit(grep) {
  return mochaSuite('unit', 1, grep);
}

/** What holds for every text, tried on many. @type {Suite} */
async function properties(grep) {
  return mochaSuite('properties', 1, grep);
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
  const { ensureChromium } = await import('../vscode/chromium.mjs');
  ensureChromium();
  await build(['webview']);
  rmSync(path.join(cacheDir, 'screenshots', 'page'), { recursive: true, force: true });
  return mochaSuite('page', 2, grep);
}

/** @type {Suite} */
export async function ui(grep) {
  const { ensureChromium } = await import('../vscode/chromium.mjs');
  const { webVscode } = await import('../vscode/web.mjs');
  ensureChromium();
  await webVscode();
  await build(['product']);
  rmSync(path.join(cacheDir, 'screenshots'), { recursive: true, force: true });
  return mochaSuite('ui', 2, grep);
}

/** The scenarios with notes that are not of this project, and where these would be. @type {Record<string, string>} */
const NOT_OURS = { labeledNotes: path.join(root, LABELED_NOTES, 'files') };

/** Each folder of test/integration is a scenario: a VS Code of its own, with a copy of its `workspace` open. */
async function integration(/** @type {string | undefined} */ grep) {
  const { testVscode } = await import('../vscode/testVscode.mjs');
  await build(['product']);
  await build(['integration']);
  const executable = await testVscode();
  const folder = path.join(root, 'test', 'integration');
  const scenarios = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const total = { passed: 0, failed: 0 };
  for (const { name } of scenarios) {
    const workspace = NOT_OURS[name] ?? path.join(folder, name, 'workspace');
    if (!existsSync(workspace)) {
      console.log(`${name}: there is no ${path.relative(root, workspace)} beside the checkout, so nothing is tested with it.`);
      continue;
    }
    const { passed, failed } = await runScenario(name, workspace, executable, grep);
    total.passed += passed;
    total.failed += passed + failed === 0 && !grep ? 1 : failed;
  }
  return total;
}

/** @param {string} name @param {string} workspace @param {string} executable @param {string} [grep] @returns {Promise<Result>} */
async function runScenario(name, workspace, executable, grep) {
  const { runInside } = await import('../vscode/runInside.mjs');
  const result = await runInside({
    executable,
    entry: path.join(root, 'dist', 'test', 'integration', 'run.js'),
    workspace,
    env: { REHEARSE_SCENARIO: name, ...(grep ? { REHEARSE_GREP: grep } : {}) },
  });
  if (result === undefined) {
    console.error(`${name}: VS Code ended before its tests did; REHEARSE_VERBOSE=1 shows what it said.`);
    return { passed: 0, failed: 1 };
  }
  const { report, passed, failed } = JSON.parse(result);
  console.log(report);
  return { passed, failed };
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
