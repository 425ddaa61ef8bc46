import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { root } from '../run/root.mjs';
import { launchChromium } from './chromium.mjs';
import { runInPage } from './inPage.mjs';
import { startServer } from './server.mjs';
import { writeModel, writeUserData } from './settings.mjs';

/**
 * The VS Code from npm for all tests of a run: one server and one browser, and a page for each folder.
 * @returns {import('./testVscode.mjs').TestVscode}
 */
export function inBrowser() {
  /** @type {ReturnType<typeof open> | undefined} */
  let running;
  return {
    inBrowser: true,
    run: async ({ folder, tests, signal, extension = root }) => {
      const { browser, server } = await (running ??= open());
      await runInPage(browser, server.address({ folder, tests, extension }), { signal });
    },
    connections: async () => (await running)?.server.connections() ?? [],
    close: async () => (await running)?.close(),
  };
}

async function open() {
  const dataDir = await mkdtemp(path.join(os.tmpdir(), 'rehearse-vscode-'));
  await writeUserData(path.join(dataDir, 'data', 'User'));
  await writeModel(path.join(dataDir, 'extensions'));
  const server = await startServer({ dataDir });
  const browser = await launchChromium().catch(async (error) => {
    await server.stop();
    throw error;
  });
  const close = async () => {
    await browser.close();
    await server.stop();
    await rm(dataDir, { recursive: true, force: true });
  };
  return { browser, server, close };
}
