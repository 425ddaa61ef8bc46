import assert from 'node:assert/strict';
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { type AddressInfo, connect, createServer, type Server } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { launchChromium } from '../vscode/chromium.mjs';
import { root } from '../run/root.mjs';
import { ICON, SCREENSHOTS } from './workbench';

describe('npm start', function () {
  if (process.platform === 'win32') return; // its signals and scripts are POSIX's

  let folder: string;
  /** A PATH with what is needed, and no VS Code. */
  let plainPath: string;
  let running: Run | undefined;

  beforeEach(() => {
    folder = mkdtempSync(path.join(os.tmpdir(), 'rehearse-start-'));
    plainPath = path.join(folder, 'bin');
    mkdirSync(plainPath);
    symlinkSync(process.execPath, path.join(plainPath, 'node'));
    for (const tool of ['sh', 'tar']) symlinkSync(whereIs(tool), path.join(plainPath, tool));
  });

  afterEach(() => {
    running?.kill();
    rmSync(folder, { recursive: true, force: true });
  });

  function start(args: string[], env: NodeJS.ProcessEnv = {}): Run {
    running = new Run(['test/run/start.mjs', '--no-open', ...args], { PATH: plainPath, ...env });
    return running;
  }

  it('opens VS Code in the browser, and Ctrl+C leaves no process behind', async () => {
    const port = await freePort();
    const run = start(['--port', String(port)]);
    const [address] = await run.said(/http:\/\/127\.0\.0\.1:\S+/);
    const browser = await launchChromium();
    const page = await browser.newPage();
    await page.goto(address);
    await page.locator(ICON).click();
    await page.locator('.part.sidebar .monaco-list-row', { hasText: 'operating-systems.md' }).waitFor();
    await page.screenshot({ path: path.join(SCREENSHOTS, 'npm start.png') });
    await browser.close();
    const group = groupOf(`server-main.js --host 127.0.0.1 --port ${port}`);
    assert.ok(processesIn(group).length > 1, 'the server and what it has started');
    run.interrupt();
    assert.equal(await run.ended, 0);
    assert.deepEqual(processesIn(group), []);
  });

  it('ends when the npm that it runs under is ended', async () => {
    const port = await freePort();
    const npm = process.env.npm_execpath;
    assert.ok(npm, 'the tests run under npm');
    running = new Run([npm, 'start', '--', '--no-open', '--port', String(port)], { PATH: plainPath });
    await running.said(/http:\/\/127/);
    const connection = connect(port, '127.0.0.1');
    await once(connection, 'connect');
    connection.on('error', () => undefined); // a reset is an end, too
    running.kill();
    await new Promise((resolve) => connection.once('close', resolve));
    await running.ended;
    assert.deepEqual(processesWith(`--port ${port}`), []);
  });

  it('says in a sentence that its port is taken', async () => {
    const other = createServer();
    const port = await listen(other);
    const run = start(['--port', String(port)]);
    assert.equal(await run.ended, 1);
    assert.match(run.output, new RegExp(`^Port ${port} is taken; choose another one: npm start -- --port ${port + 1}\\n$`));
    other.close();
  });

  it('takes for VS Code only what can be run', async () => {
    mkdirSync(path.join(folder, 'code'));
    const run = start(['--port', 'x'], { PATH: `${folder}:${plainPath}` });
    assert.equal(await run.ended, 1);
    const other = createServer();
    const port = await listen(other);
    const second = start(['--port', String(port)], { PATH: `${folder}:${plainPath}` });
    assert.equal(await second.ended, 1);
    assert.match(second.output, /^Port \d+ is taken/); // that is, it goes for the browser
    other.close();
  });

  it('says in a sentence what is wrong with its arguments', async () => {
    const run = start(['--port', 'http']);
    assert.equal(await run.ended, 1);
    assert.equal(run.output, 'http is not a port: give a number from 1 to 65535.\n');
  });

  it('says in a sentence that there is no network', async () => {
    const nowhere = `http://127.0.0.1:${await freePort()}`;
    const env = { REHEARSE_CACHE: path.join(folder, 'vscode'), npm_config_cache: path.join(folder, 'npm'), npm_config_registry: nowhere };
    const run = start(['--port', String(await freePort())], env);
    assert.equal(await run.ended, 1);
    const last = run.output.trim().split('\n').pop();
    assert.equal(last, 'Downloading VS Code 1.139.1 failed: the npm registry could not be reached. Check the network and run the command again.');
    assert.doesNotMatch(run.output, /\n\s+at /);
  });

  it('uses the installed VS Code if there is one, and closes it', async () => {
    const code = path.join(folder, 'code');
    const log = path.join(folder, 'arguments');
    writeFileSync(code, `#!/bin/sh\nprintf '%s\\n' "$@" > ${log}\necho opened\nexec ${whereIs('tail')} -f /dev/null\n`);
    chmodSync(code, 0o755);
    const run = start([], { PATH: `${folder}:${plainPath}`, REHEARSE_CACHE: path.join(folder, 'cache') });
    await run.said(/opened/);
    const args = readFileSync(log, 'utf8').trim().split('\n');
    assert.ok(args.includes(`--extensionDevelopmentPath=${root}`), args.join(' '));
    assert.equal(args.at(-1), path.join(folder, 'cache', 'samples'));
    run.interrupt();
    assert.equal(await run.ended, 0);
    assert.deepEqual(processesWith(code), []);
  });
});

/** A script that runs, with what it has said so far. */
class Run {
  readonly ended: Promise<number | null>;
  output = '';
  readonly #child: ChildProcess;

  constructor(args: string[], env: NodeJS.ProcessEnv) {
    this.#child = spawn(process.execPath, args, { cwd: root, env: { ...process.env, ...env } });
    this.#child.stdout?.on('data', (text) => (this.output += String(text)));
    this.#child.stderr?.on('data', (text) => (this.output += String(text)));
    this.ended = once(this.#child, 'close').then(([code]) => code as number | null);
  }

  async said(pattern: RegExp): Promise<RegExpExecArray> {
    for (;;) {
      const match = pattern.exec(this.output);
      if (match) return match;
      const ended = await Promise.race([this.ended.then(() => true), once(this.#child.stdout ?? this.#child, 'data').then(() => false)]);
      assert.ok(!ended || pattern.test(this.output), `it ended and said: ${this.output}`);
    }
  }

  interrupt(): void {
    this.#child.kill('SIGINT');
  }

  kill(): void {
    this.#child.kill('SIGTERM');
  }
}

async function freePort(): Promise<number> {
  const server = createServer();
  const port = await listen(server);
  server.close();
  return port;
}

async function listen(server: Server): Promise<number> {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return (server.address() as AddressInfo).port;
}

function whereIs(tool: string): string {
  return spawnSync('which', [tool], { encoding: 'utf8' }).stdout.trim();
}

/** The process group of the process whose command line holds a text. */
function groupOf(text: string): string {
  const { stdout } = spawnSync('ps', ['-eo', 'pgid,args'], { encoding: 'utf8' });
  return /\d+/.exec(stdout.split('\n').find((line) => line.includes(text)) ?? '')?.[0] ?? '';
}

/** The process ids of a group, without those that have ended and are just not collected yet. */
function processesIn(group: string): string[] {
  const { stdout } = spawnSync('ps', ['-eo', 'pgid,stat,pid'], { encoding: 'utf8' });
  const rows = stdout.split('\n').map((row) => row.trim().split(/\s+/));
  return rows.filter(([pgid, state]) => pgid === group && !state?.startsWith('Z')).map(([, , pid]) => pid ?? '');
}

/** The command lines of the processes that run now and hold a text. */
function processesWith(text: string): string[] {
  const { stdout } = spawnSync('ps', ['-eo', 'args'], { encoding: 'utf8' });
  return stdout.split('\n').filter((line) => line.includes(text));
}
