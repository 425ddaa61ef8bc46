import { closeSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { runLimited } from './limited.mjs';

/** @typedef {import('./suites.mjs').Result} Result */

/** What is counted of one that could not run, which has said why. @type {Result} */
const FAILURE = { passed: 0, failed: 1 };

/**
 * Runs a suite and counts what came of it. One that could not run, ran no test, did not end in time or left a process
 * running is one failure, with a sentence; the others can still run.
 * @param {string} name
 * @param {string[]} script that runs it, and writes its result to the file that is its first argument; and further arguments
 * @param {{ limit: number, isAlone: boolean }} options what a suite prints that is not alone is kept to the end
 * @returns {Promise<Result & { said: string }>} and what is to be printed of it
 */
export async function runCounted(name, [script = '', ...args], { limit, isAlone }) {
  const temp = mkdtempSync(path.join(os.tmpdir(), 'rehearse-suite-'));
  try {
    const resultFile = path.join(temp, 'result.json');
    const printed = path.join(temp, 'printed.txt');
    const output = openSync(printed, 'w');
    const { isLate, left } = await runLimited([script, resultFile, ...args], { limit, stdio: isAlone ? 'inherit' : ['ignore', output, output] });
    closeSync(output);
    const said = [readFileSync(printed, 'utf8').trimEnd()];
    const { passed, failed, failures = [] } = isLate ? FAILURE : (readResult(resultFile) ?? FAILURE);
    const wrong = left.map((command) => `The suite ${name} left a process running, which was ended: ${command.slice(0, 200)}`);
    if (isLate) wrong.unshift(`The suite ${name} did not end within ${seconds(limit)} and was stopped with all that it had started.`);
    else if (passed + failed === 0) wrong.unshift(`The suite ${name} ran no test.`);
    const isWrong = passed + failed === 0 || left.length > 0;
    return { passed, failed: failed + (isWrong ? 1 : 0), failures: [...failures, ...wrong], said: [...said, ...wrong].filter(Boolean).join('\n') };
  } finally {
    rmSync(temp, { recursive: true, force: true });
  }
}

/** What the suite wrote, if it got so far. @param {string} file @returns {Result | undefined} */
function readResult(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}

/** @param {number} milliseconds */
function seconds(milliseconds) {
  return `${Math.round(milliseconds / 100) / 10} s`;
}
