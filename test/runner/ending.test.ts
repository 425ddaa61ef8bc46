import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { runCounted } from '../run/counted.mjs';
import { root } from '../run/root.mjs';
import { patience } from '../run/slowness.mjs';

const ENDLESS = 'setInterval(() => undefined, 1000);';
const UNTOUCHED = "for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => undefined);";
/** Starts a process that no group ends, and notes down which. */
const LEAVES_ONE = `
  const { pid } = require('node:child_process').spawn(process.execPath, ['-e', ${JSON.stringify(UNTOUCHED + ENDLESS)}], { detached: true, stdio: 'ignore' });
  require('node:fs').writeFileSync(process.argv[3], String(pid));
`;
const writes = (passed: number, failed: number): string => `
  require('node:fs').writeFileSync(process.argv[2], JSON.stringify({ passed: ${passed}, failed: ${failed}, failures: ${JSON.stringify(failed > 0 ? ['One: no.'] : [])} }));
`;

/** Each takes some milliseconds. */
const LOOKS = 200;

describe('A suite', function () {
  let temp: string;
  const started = () => path.join(temp, 'started');

  beforeEach(() => {
    temp = mkdtempSync(path.join(os.tmpdir(), 'rehearse-runner-'));
  });

  afterEach(() => rmSync(temp, { recursive: true, force: true }));

  function run(code: string, limit = patience(60_000)) {
    const script = path.join(temp, 'suite.cjs');
    writeFileSync(script, code);
    return runCounted('odd', [script, started()], { limit, isAlone: false });
  }

  it('counts as it says', async () => {
    assert.deepEqual(await run(writes(3, 2)), { passed: 3, failed: 2, failures: ['One: no.'], said: '' });
  });

  it('that never ends is stopped with what it has started, and is one failure', async () => {
    const limit = patience(8000);
    const { passed, failed, said } = await run(`console.log('Here I am.'); ${LEAVES_ONE + UNTOUCHED + ENDLESS}`, limit);
    assert.deepEqual([passed, failed], [0, 1]);
    assert.equal(said, `Here I am.\nThe suite odd did not end within ${Math.round(limit / 100) / 10} s and was stopped with all that it had started.`);
    assert.ok(existsSync(started()), 'it got so far');
    assert.equal(runsOn(started()), process.platform !== 'linux');
  });

  it('that could not run is one failure', async () => {
    assert.deepEqual(await run("console.log('No.'); process.exit(1);"), { passed: 0, failed: 1, failures: [], said: 'No.' });
  });

  it('that ran no test is one failure', async () => {
    assert.deepEqual(await run(writes(0, 0)), { passed: 0, failed: 1, failures: ['The suite odd ran no test.'], said: 'The suite odd ran no test.' });
  });

  it('ends with all that it has started when the run is ended', async function () {
    if (process.platform === 'win32') this.skip(); // its signals are POSIX's
    const script = path.join(temp, 'suite.cjs');
    writeFileSync(script, `${LEAVES_ONE}console.log('begun');${ENDLESS}`);
    const limited = pathToFileURL(path.join(root, 'test', 'run', 'limited.mjs')).href;
    const code = `import(${JSON.stringify(limited)}).then(({ runLimited }) => runLimited(${JSON.stringify([script, 'none', started()])}, { limit: 1e9 }));`;
    const outer = spawn(process.execPath, ['-e', code], { stdio: ['ignore', 'pipe', 'inherit'] });
    await once(outer.stdout, 'data');
    outer.kill('SIGTERM');
    assert.deepEqual(await once(outer, 'close'), [130, null]);
    assert.equal(runsOn(started()), process.platform !== 'linux');
  });

  it('that leaves a process running is one failure, and the process is ended', async function () {
    if (process.platform !== 'linux') this.skip(); // no other system tells whose a process is
    const { passed, failed, said } = await run(`${LEAVES_ONE}${writes(3, 0)}process.exit();`);
    assert.deepEqual([passed, failed], [3, 1]);
    assert.match(said, /^The suite odd left a process running, which was ended: .*node/);
    assert.equal(runs(started()), false);
  });
});

/** Whether the process runs whose id the file says. */
function runs(file: string): boolean {
  const { stdout } = spawnSync('ps', ['-o', 'stat=', '-p', readFileSync(file, 'utf8')], { encoding: 'utf8' });
  return /^[^Z]/.test(stdout.trim());
}

/** The same, looked at again and again: who was sent a signal needs a moment to go. */
function runsOn(file: string): boolean {
  for (let look = 0; look < LOOKS; look += 1) if (!runs(file)) return false;
  return true;
}
