import { readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { format } from 'node:util';
import Mocha from 'mocha';

/**
 * VS Code calls this: runs the tests of one scenario, the folder that `REHEARSE_SCENARIO` names, and writes what came of
 * it to the file that `REHEARSE_RESULT` names; without one (in the debugger) it prints it.
 */
export async function run(): Promise<void> {
  const folder = path.join(__dirname, process.env.REHEARSE_SCENARIO ?? '');
  const { CI, REHEARSE_GREP: grep } = process.env;
  // VS Code's file watcher may miss something on a machine that does other things: a test is tried again once, and told of.
  const mocha = new Mocha({ timeout: 20_000, retries: 1, forbidOnly: Boolean(CI), color: false, ...(grep ? { grep } : {}) });
  for (const file of readdirSync(folder)) if (file.endsWith('.test.js')) mocha.addFile(path.join(folder, file));
  const lines: string[] = [];
  Mocha.reporters.Base.consoleLog = (...words: unknown[]) => lines.push(format(...words));
  const stats = await new Promise<Mocha.Stats | undefined>((resolve) => {
    const runner = mocha.run(() => resolve(runner.stats));
    runner.on('retry', (test: Mocha.Test, error: Error) => {
      lines.push(`  tried again, as it failed once: ${test.fullTitle()}: ${error.message}`);
    });
  });
  const { passes = 0, failures = 1 } = stats ?? {};
  const result = { passed: passes, failed: failures, report: lines.join('\n') };
  const { REHEARSE_RESULT: file } = process.env;
  if (file) writeFileSync(file, JSON.stringify(result));
  else console.log(result.report);
  if (failures > 0) throw new Error(`${failures} failed`);
}
