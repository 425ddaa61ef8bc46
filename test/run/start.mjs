// npm start: opens a VS Code with the extension and a folder of sample notes.
//   npm start -- [--port N] [--no-open]
import { spawn } from 'node:child_process';
import { cp, mkdir, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { ensureInstalled } from './install.mjs';
import { onInterrupt } from './interrupt.mjs';
import { start } from './processes.mjs';
import { Problem, run } from './problem.mjs';
import { cacheDir, root } from './root.mjs';
import { codeOnPath } from '../vscode/desktop.mjs';
import { startServer } from '../vscode/server.mjs';
import { webVscode } from '../vscode/web.mjs';

const DEFAULT_PORT = 8321;
const dataDir = path.join(cacheDir, 'start');
const samples = path.join(cacheDir, 'samples');

await run(async () => {
  const { port, open } = readArguments();
  const code = codeOnPath();
  if (!code) await requireFreePort(port);
  await ensureInstalled();
  const { build } = (await import('../../esbuild.js')).default;
  await build(['product']);
  // A copy, so that trying things out does not change the project; what was tried out before stays.
  await cp(path.join(root, 'media', 'samples'), samples, { recursive: true, force: false });
  if (code) await startDesktop(code);
  else await startInBrowser(port, open);
});

/** @param {number} port @param {boolean} open */
async function startInBrowser(port, open) {
  console.log('There is no `code` on the PATH, so VS Code opens in the browser.');
  await webVscode();
  await requireFreePort(port); // once more: a download may have taken minutes
  const server = await startServer({ dataDir, port, whole: true });
  let stopping = false;
  onInterrupt(() => {
    stopping = true;
    void server.stop();
  });
  const address = server.address({ folder: samples, extension: root });
  console.log(`VS Code is at ${address}\nCtrl+C stops it.`);
  if (open) openInBrowser(address);
  const exitCode = await server.ended;
  if (!stopping) throw new Problem(`VS Code's server ended by itself with code ${exitCode}.`);
  console.log('VS Code has stopped.');
}

/** In a window of its own, with its own settings, which Ctrl+C can close without touching other windows. */
async function startDesktop(/** @type {string} */ code) {
  await mkdir(dataDir, { recursive: true });
  await rm(path.join(dataDir, 'code.lock'), { force: true }); // of a window that crashed
  const args = ['--wait', '--new-window', `--user-data-dir=${dataDir}`, `--extensionDevelopmentPath=${root}`];
  if (process.getuid?.() === 0) args.push('--no-sandbox'); // root has no other way
  args.push(samples);
  const { ended, stop } = startCode(code, args);
  console.log(`VS Code opens with ${code}. Ctrl+C closes it.`);
  let stopping = false;
  onInterrupt(() => {
    stopping = true;
    void endWindow().then(stop);
  });
  const exitCode = await ended.catch((error) => {
    throw new Problem(`${code} could not be started: ${error.message}.`);
  });
  if (exitCode !== 0 && !stopping) throw new Problem(`${code} ended with code ${exitCode}.`);
}

/** On Windows it is a batch file, which only a shell runs. @param {string} code @param {string[]} args */
function startCode(code, args) {
  if (process.platform !== 'win32') return start(code, args, { stdio: 'inherit' });
  return start(
    `"${code}"`,
    args.map((arg) => `"${arg}"`),
    { stdio: 'inherit', shell: true },
  );
}

/** The `code` command hands over to a process that is not its child; VS Code writes its id into its data folder. */
async function endWindow() {
  const pid = Number(await readFile(path.join(dataDir, 'code.lock'), 'utf8').catch(() => ''));
  try {
    if (pid > 0) process.kill(pid, 'SIGTERM');
  } catch {
    // it has ended already
  }
}

function readArguments() {
  const { values } = parseArgs({ options: { port: { type: 'string' }, 'no-open': { type: 'boolean' } } });
  const port = Number(values.port ?? process.env.PORT ?? DEFAULT_PORT);
  if (Number.isInteger(port) && port > 0 && port < 65_536) return { port, open: !values['no-open'] };
  throw new Problem(`${values.port ?? process.env.PORT} is not a port: give a number from 1 to 65535.`);
}

/** @param {number} port @returns {Promise<void>} */
function requireFreePort(port) {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', (/** @type {NodeJS.ErrnoException} */ error) => {
      const why = error.code === 'EADDRINUSE' ? 'is taken' : `cannot be used (${error.code})`;
      const other = port < 65_535 ? port + 1 : DEFAULT_PORT;
      reject(new Problem(`Port ${port} ${why}; choose another one: npm start -- --port ${other}`));
    });
    probe.listen(port, '127.0.0.1', () => probe.close(() => resolve()));
  });
}

/** @param {string} address */
function openInBrowser(address) {
  /** @type {[string, string[]]} */
  const [command, args] =
    process.platform === 'darwin'
      ? ['open', [address]]
      : process.platform === 'win32'
        ? ['rundll32', ['url.dll,FileProtocolHandler', address]]
        : ['xdg-open', [address]];
  const child = spawn(command, args, { stdio: 'ignore', detached: true });
  child.once('error', () => console.log('No browser could be opened; open the address yourself.'));
  child.unref();
}
