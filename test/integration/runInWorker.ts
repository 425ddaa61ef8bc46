import 'mocha/mocha.js';
import * as vscode from 'vscode';
import { isWatched } from './watching';

/** What the entry is told: it has no environment. */
declare const rehearseRun: { readonly REHEARSE_RESULT: string; readonly REHEARSE_TIMEOUT: string; readonly REHEARSE_GREP?: string };

const { REHEARSE_GREP: grep, REHEARSE_RESULT: file, REHEARSE_TIMEOUT: timeout } = rehearseRun;
mocha.setup({ ui: 'bdd', reporter: 'spec', timeout: Number(timeout), ...(grep ? { grep } : {}) });

/**
 * VS Code calls this where extensions run in the browser itself, without Node: runs the tests that are bundled with it, and
 * writes what came of them beside the notes, as `run.ts` does.
 */
export async function run(): Promise<void> {
  const [folder] = vscode.workspace.workspaceFolders ?? [];
  if (!folder) throw new Error('No folder is open.');
  await isWatched(folder.uri);
  const lines: string[] = [];
  const result = await new Promise<{ passed: number; failed: number }>((resolve) => {
    const count = { passed: 0, failed: 0 };
    const runner = mocha.run(() => resolve(count));
    runner.on('pass', (test) => {
      count.passed += 1;
      lines.push(`    ✔ ${test.fullTitle()}`);
    });
    runner.on('fail', (test, error: Error) => {
      count.failed += 1;
      lines.push(`    ✘ ${test.fullTitle()}`, error.stack ?? error.message);
    });
  });
  const text = JSON.stringify({ ...result, report: `\n${lines.join('\n')}\n` });
  await vscode.workspace.fs.writeFile(folder.uri.with({ path: file }), new TextEncoder().encode(text));
  if (result.failed > 0) throw new Error(`${result.failed} failed`);
}
