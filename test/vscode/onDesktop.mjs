import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { runTests } from '@vscode/test-electron';
import { root } from '../run/root.mjs';
import { writeModel, writeUserData } from './settings.mjs';

/**
 * A desktop VS Code: each folder is opened in one of its own.
 * @param {string} executable
 * @returns {import('./testVscode.mjs').TestVscode}
 */
export function onDesktop(executable) {
  return {
    inBrowser: false,
    run: async ({ folder, tests }) => {
      const temp = mkdtempSync(path.join(os.tmpdir(), 'rehearse-vscode-'));
      try {
        await writeUserData(path.join(temp, 'user', 'User'));
        await writeModel(path.join(temp, 'extensions'));
        await runTests({
          vscodeExecutablePath: executable,
          extensionDevelopmentPath: root,
          extensionTestsPath: tests,
          launchArgs: [folder, `--user-data-dir=${path.join(temp, 'user')}`, `--extensions-dir=${path.join(temp, 'extensions')}`],
        });
      } finally {
        rmSync(temp, { recursive: true, force: true });
      }
    },
    connections: () => Promise.resolve([]),
    close: () => Promise.resolve(),
  };
}
