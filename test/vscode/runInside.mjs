import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { Problem } from '../run/problem.mjs';
import { root } from '../run/root.mjs';
import { forBrowsersOnly } from './forBrowsersOnly.mjs';

/**
 * Runs a compiled entry inside a fresh window of VS Code, with a copy of a folder open, or of the folders that a
 * `notes.code-workspace` in it names.
 * @param {import('./testVscode.mjs').TestVscode} vscode
 * @param {{ entry: string, workspace: string, limit: number, env?: Record<string, string>, inWorker?: boolean }} what
 *   `inWorker`: where VS Code runs extensions without Node; the entry is of one piece then
 * @returns {Promise<string>} what the entry wrote to the file that `REHEARSE_RESULT` names
 */
export async function runInside(vscode, { entry, workspace, limit, env = {}, inWorker = false }) {
  const temp = mkdtempSync(path.join(os.tmpdir(), 'rehearse-test-'));
  try {
    const folder = path.join(temp, 'notes');
    cpSync(workspace, folder, { recursive: true });
    const severalFolders = path.join(folder, 'notes.code-workspace');
    const resultFile = path.join(temp, 'result.json');
    // VS Code runs tests where it runs the extension whose folder they are in.
    const extension = inWorker ? forBrowsersOnly(path.join(temp, 'extension')) : root;
    const tests = path.join(inWorker ? extension : temp, 'tests.js');
    const told = { ...env, REHEARSE_RESULT: resultFile, REHEARSE_OPENED: String(Date.now()) };
    writeFileSync(tests, inWorker ? `globalThis.rehearseRun = ${JSON.stringify(told)};\n${readFileSync(entry, 'utf8')}` : entryWith(entry, told));
    const opened = existsSync(severalFolders) ? severalFolders : folder;
    const why = await within(limit, (signal) => vscode.run({ folder: opened, tests, extension, signal })).then(
      () => 'VS Code ended before its tests did',
      (/** @type {Error} */ error) => error.message,
    );
    if (existsSync(resultFile)) return readFileSync(resultFile, 'utf8');
    throw new Problem(`${why}; REHEARSE_VERBOSE=1 shows what VS Code said.`);
  } finally {
    rmSync(temp, { recursive: true, force: true });
  }
}

/** VS Code may have been started before, for others, so its environment says nothing of this run. @param {string} entry @param {object} env */
function entryWith(entry, env) {
  return `Object.assign(process.env, ${JSON.stringify(env)});\nmodule.exports = require(${JSON.stringify(entry)});\n`;
}

/** @param {number} limit @param {(signal: AbortSignal) => Promise<void>} run @returns {Promise<void>} */
function within(limit, run) {
  const late = new AbortController();
  return new Promise((resolve, reject) => {
    const clock = setTimeout(() => {
      reject(new Error(`It did not end within ${Math.round(limit / 1000)} s and was stopped`));
      late.abort();
    }, limit);
    run(late.signal)
      .then(resolve, reject)
      .finally(() => clearTimeout(clock));
  });
}
