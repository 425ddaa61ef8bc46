// Runs the compiled tests of a folder with mocha: node mocha.mjs FOLDER RESULT_FILE JOBS [mocha's --grep pattern]
import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import Mocha from 'mocha';
import { failuresOf } from './failures.mjs';
import { guard } from './interrupt.mjs';
import { patience } from './slowness.mjs';

guard();

const [folder = '', resultFile = '', jobs, grep] = process.argv.slice(2);
/** What mocha does around each test, if the folder says so. */
const hooks = path.join(folder, 'hooks.mjs');
const mocha = new Mocha({
  timeout: patience(240_000) * Number(process.env.TIMES ?? 1),
  forbidOnly: Boolean(process.env.CI),
  parallel: Number(jobs) > 1,
  jobs: Number(jobs),
  require: existsSync(hooks) ? [hooks] : [],
  ...(grep ? { grep } : {}),
});
for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
  if (file.endsWith('.test.mjs')) mocha.addFile(path.join(folder, file));
}
if (Number(jobs) === 1) await mocha.loadFilesAsync();
const runner = mocha.run((failures) => {
  const { passes = 0 } = runner.stats ?? {};
  writeFileSync(resultFile, JSON.stringify({ passed: passes, failed: failures, failures: lines }));
  process.exit(failures > 0 ? 1 : 0);
});
const lines = failuresOf(runner);
