import { readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { format } from 'node:util';
import Mocha from 'mocha';
import { commands, workspace } from 'vscode';
import { failuresOf } from '../run/failures.mjs';
import { patience, windowIsOpen } from '../run/slowness.mjs';
import { isWatched } from './watching';

/**
 * VS Code calls this: runs the tests of one scenario, the folder that `REHEARSE_SCENARIO` names, and writes what came of
 * it to the file that `REHEARSE_RESULT` names; without one (in the debugger) it prints it.
 */
export async function run(): Promise<void> {
  if (isWithoutItsFolders()) return openAgain();
  const folder = path.join(__dirname, process.env.REHEARSE_SCENARIO ?? '');
  const { CI, REHEARSE_GREP: grep, REHEARSE_OPENED } = process.env;
  if (REHEARSE_OPENED) windowIsOpen(Number(REHEARSE_OPENED));
  const mocha = new Mocha({ timeout: patience(60_000), forbidOnly: Boolean(CI), color: false, ...(grep ? { grep } : {}) });
  for (const file of readdirSync(folder)) if (file.endsWith('.test.js')) mocha.addFile(path.join(folder, file));
  // What was written before VS Code watches, nobody would be told of.
  mocha.rootHooks({
    beforeAll: () => Promise.all((workspace.workspaceFolders ?? []).filter(({ uri }) => uri.scheme === 'file').map(({ uri }) => isWatched(uri))),
  });
  const lines: string[] = [];
  Mocha.reporters.Base.consoleLog = (...words: unknown[]) => lines.push(format(...words));
  let failed: string[] = [];
  const stats = await new Promise<Mocha.Stats | undefined>((resolve) => {
    const runner = mocha.run(() => resolve(runner.stats));
    failed = failuresOf(runner);
  });
  const { passes = 0, failures = 1 } = stats ?? {};
  const result = { passed: passes, failed: failures, failures: failed, report: lines.join('\n') };
  const { REHEARSE_RESULT: file } = process.env;
  if (file) writeFileSync(file, JSON.stringify(result));
  else console.log(result.report);
  if (failures > 0) throw new Error(`${failures} failed`);
}

/** A workspace file whose folders VS Code has lost: it may, in a browser, if it is faster than what it keeps of the file. */
function isWithoutItsFolders(): boolean {
  return workspace.workspaceFile !== undefined && workspace.workspaceFolders?.length === 0;
}

/** The tests begin in the window that comes. */
async function openAgain(): Promise<never> {
  await commands.executeCommand('workbench.action.reloadWindow');
  return new Promise(() => undefined);
}
