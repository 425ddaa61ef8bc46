#!/usr/bin/env node
// Stands in for the desktop's executable: takes the arguments that @vscode/test-electron gives to it, and runs the same
// tests in the VS Code from npm, in a browser. Its exit code is that of the tests.
import { cp, mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { run } from '../run/problem.mjs';
import { launchChromium } from './chromium.mjs';
import { startServer } from './server.mjs';

const TIME_LIMIT_MS = 5 * 60_000;
const VERBOSE = Boolean(process.env.REHEARSE_VERBOSE);

await run(async () => {
  const { values, positionals } = parseArgs({
    strict: false,
    allowPositionals: true,
    options: {
      extensionDevelopmentPath: { type: 'string' },
      extensionTestsPath: { type: 'string' },
      'user-data-dir': { type: 'string' },
    },
  });
  process.exitCode = await runInBrowser({
    extension: String(values['extensionDevelopmentPath']),
    tests: String(values['extensionTestsPath']),
    userDir: values['user-data-dir'] ? String(values['user-data-dir']) : undefined,
    folder: positionals[0],
  });
});

/**
 * @param {{ extension: string, tests: string, userDir: string | undefined, folder: string | undefined }} what
 * @returns {Promise<number>}
 */
async function runInBrowser({ extension, tests, userDir, folder }) {
  const dataDir = await mkdtemp(path.join(os.tmpdir(), 'rehearse-vscode-'));
  if (userDir) await cp(path.join(userDir, 'User'), path.join(dataDir, 'data', 'User'), { recursive: true }).catch(() => {});
  const server = await startServer({ dataDir });
  try {
    const browser = await launchChromium();
    const page = await browser.newPage();
    /** @type {Promise<number>} */
    const exited = new Promise((resolve, reject) => {
      void page.exposeFunction('codeAutomationExit', (/** @type {number} */ code) => resolve(code));
      page.on('crash', () => reject(new Error('The page that VS Code runs in crashed.')));
      setTimeout(() => reject(new Error('The tests did not end in time.')), TIME_LIMIT_MS).unref();
    });
    await page.exposeFunction('codeAutomationLog', (/** @type {string} */ type, /** @type {unknown[]} */ args) => {
      if (VERBOSE) console.log(type, ...args);
    });
    await page.goto(server.address({ folder, extension, tests }));
    return await exited.finally(() => browser.close());
  } finally {
    await server.stop();
    await rm(dataDir, { recursive: true, force: true });
  }
}
