import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { Problem } from '../run/problem.mjs';
import { start } from '../run/processes.mjs';
import { patience } from '../run/slowness.mjs';
import { fewBuiltIn } from './builtIn.mjs';
import { MACHINE_SETTINGS, RESTRICTED, SETTINGS, writeNetwork } from './settings.mjs';
import { webVscode } from './web.mjs';

/**
 * @typedef {object} ServerOptions
 * @property {string} dataDir where this server keeps its settings, extensions and state
 * @property {number} [port] 0 or nothing: any free one
 * @property {Record<string, unknown>} [settings] user settings, over ours
 * @property {Record<string, unknown>} [machineSettings] settings of the machine, over ours
 * @property {boolean} [restricted] with workspace trust, so that a folder opens in Restricted Mode
 * @property {string} [install] a packaged extension to install first
 * @property {boolean} [whole] with all that comes with VS Code, as a person has it; tests need little of it
 */

/**
 * What a workbench opens: a folder or a `.code-workspace`, and an extension under development with its tests.
 * @typedef {{ folder?: string | undefined, extension?: string | undefined, tests?: string | undefined }} Opened
 */

/**
 * A running VS Code server.
 * @typedef {object} Server
 * @property {string} origin
 * @property {number} pid of its process
 * @property {(what: Opened) => string} address the page of a workbench
 * @property {() => Promise<string[]>} connections what its extensions connected to on other machines; with an installed one, no other is there that would watch
 * @property {() => Promise<void>} stop ends it and every process that it started
 * @property {() => Promise<void>} kill the same at once: what it would write at its end is lost
 * @property {Promise<number | null>} ended
 */

/** @param {ServerOptions} options @returns {Promise<Server>} */
export async function startServer({ dataDir, port = 0, settings = {}, machineSettings = {}, restricted = false, install, whole = false }) {
  const { node, server } = await webVscode();
  const userDir = path.join(dataDir, 'data', 'User');
  await mkdir(userDir, { recursive: true });
  await writeUnlessThere(path.join(userDir, 'settings.json'), JSON.stringify({ ...SETTINGS, ...(restricted ? RESTRICTED : {}), ...settings }, null, 2));
  const machineDir = path.join(dataDir, 'data', 'Machine');
  await mkdir(machineDir, { recursive: true });
  await writeUnlessThere(path.join(machineDir, 'settings.json'), JSON.stringify({ ...MACHINE_SETTINGS, ...machineSettings }));
  const args = ['--host', '127.0.0.1', '--port', String(port), '--server-data-dir', dataDir, ...SERVER_ARGS];
  if (!restricted) args.push('--disable-workspace-trust');
  if (!whole) args.push('--builtin-extensions-dir', await fewBuiltIn(path.resolve(server, '..', '..')));
  if (install) await installExtension(node, server, install, dataDir);
  const network = path.join(dataDir, 'network.log');
  if (!whole) await writeNetwork(path.join(dataDir, 'extensions'));
  const { child, ended, stop, kill } = start(node, [server, ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, REHEARSE_NETWORK: network },
  });
  const origin = `http://127.0.0.1:${await listening(child, ended).catch(async (error) => {
    await stop();
    throw error;
  })}`;
  return {
    origin,
    pid: child.pid ?? 0,
    address: (what) => addressOf(origin, what),
    connections: () => (install ? Promise.resolve([]) : connectionsIn(network)),
    stop,
    kill,
    ended,
  };
}

/** Proves, too, that somebody has watched wherever extensions ran. @param {string} file @returns {Promise<string[]>} */
async function connectionsIn(file) {
  const lines = await readFile(file, 'utf8').catch(() => 'nobody has watched\n');
  return lines.split('\n').filter((line) => line !== '' && line !== 'watching');
}

/** @param {string} node @param {string} server @param {string} vsix @param {string} dataDir */
async function installExtension(node, server, vsix, dataDir) {
  const args = [server, '--install-extension', vsix, '--server-data-dir', dataDir, '--accept-server-license-terms'];
  const code = await start(node, args, { stdio: 'ignore' }).ended;
  if (code !== 0) throw new Problem(`${vsix} could not be installed: VS Code ended with code ${code}.`);
}

/** @param {string} file @param {string} text */
async function writeUnlessThere(file, text) {
  await writeFile(file, text, { flag: 'wx' }).catch((/** @type {NodeJS.ErrnoException} */ error) => {
    if (error.code !== 'EEXIST') throw error;
  });
}

const START_LIMIT_MS = 60_000;

const SERVER_ARGS = [
  '--without-connection-token',
  '--accept-server-license-terms',
  '--telemetry-level=off',
  '--enable-smoke-test-driver', // without it a built server ignores the extension under development
];

/**
 * The port it listens on, once it does.
 * @param {import('node:child_process').ChildProcess} child
 * @param {Promise<number | null>} ended
 * @returns {Promise<number>}
 */
function listening(child, ended) {
  let said = '';
  return new Promise((resolve, reject) => {
    const fail = (/** @type {string} */ why) => {
      if (process.env.REHEARSE_VERBOSE) console.error(said);
      reject(new Problem(`VS Code's server could not start: ${why}. REHEARSE_VERBOSE=1 shows what it said.`));
    };
    const read = (/** @type {Buffer} */ text) => {
      said += text;
      const port = /Extension host agent listening on (\d+)/.exec(said)?.[1];
      if (port) resolve(Number(port));
      else if (said.includes('EADDRINUSE')) fail('its port is taken');
    };
    child.stdout?.on('data', read);
    child.stderr?.on('data', read);
    ended.then(
      (code) => fail(`it ended with code ${code}`),
      (error) => fail(error.message),
    );
    setTimeout(() => fail('it did not answer in time'), patience(START_LIMIT_MS)).unref();
  });
}

/** @param {string} origin @param {Opened} what */
function addressOf(origin, { folder, extension, tests }) {
  const posix = (/** @type {string} */ place) => place.replaceAll('\\', '/').replace(/^(?!\/)/, '/');
  const remote = (/** @type {string} */ place) => `vscode-remote://${new URL(origin).host}${encodeURI(posix(place))}`;
  const payload = [];
  if (extension) payload.push(['extensionDevelopmentPath', remote(extension)]);
  if (tests) payload.push(['extensionTestsPath', remote(tests)]);
  const address = new URL(origin);
  if (folder) address.searchParams.set(folder.endsWith('.code-workspace') ? 'workspace' : 'folder', posix(folder));
  if (payload.length > 0) address.searchParams.set('payload', JSON.stringify(payload));
  return address.href;
}
