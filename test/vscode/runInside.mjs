import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { runTests } from '@vscode/test-electron';
import { root } from '../run/root.mjs';
import { SETTINGS } from './settings.mjs';

/**
 * Runs a compiled entry inside a fresh VS Code, with a copy of a folder open, or of the folders that a
 * `notes.code-workspace` in it names.
 * @param {{ executable: string, entry: string, workspace: string, env?: Record<string, string> }} what
 * @returns {Promise<string | undefined>} what the entry wrote to the file that `REHEARSE_RESULT` names, if it got so far
 */
export async function runInside({ executable, entry, workspace, env = {} }) {
  const temp = mkdtempSync(path.join(os.tmpdir(), 'rehearse-test-'));
  try {
    const folder = path.join(temp, 'notes');
    cpSync(workspace, folder, { recursive: true });
    const severalFolders = path.join(folder, 'notes.code-workspace');
    const userDir = path.join(temp, 'user');
    mkdirSync(path.join(userDir, 'User'), { recursive: true });
    writeFileSync(path.join(userDir, 'User', 'settings.json'), JSON.stringify(SETTINGS));
    // VS Code opens this file of its own before it knows JSON, as plain text, and so might wake up the extension; a folder
    // in its place is not opened.
    mkdirSync(path.join(userDir, 'User', 'chatLanguageModels.json'));
    const resultFile = path.join(temp, 'result.json');
    await runTests({
      vscodeExecutablePath: executable,
      extensionDevelopmentPath: root,
      extensionTestsPath: entry,
      launchArgs: [existsSync(severalFolders) ? severalFolders : folder, `--user-data-dir=${userDir}`, `--extensions-dir=${path.join(temp, 'extensions')}`],
      extensionTestsEnv: { ...env, REHEARSE_RESULT: resultFile },
    }).catch((/** @type {Error} */ error) => console.error(error.message));
    return existsSync(resultFile) ? readFileSync(resultFile, 'utf8') : undefined;
  } finally {
    rmSync(temp, { recursive: true, force: true });
  }
}
