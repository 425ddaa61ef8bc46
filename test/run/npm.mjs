import { spawn } from 'node:child_process';
import { Problem } from './problem.mjs';

const OFFLINE = /ENOTFOUND|ECONNREFUSED|ECONNRESET|EAI_AGAIN|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|network/i;

/**
 * Runs npm and returns what it printed.
 * @param {string[]} args
 * @param {{ cwd: string, why: string }} options `why` is what the person wanted, for the message if it fails
 * @returns {Promise<string>}
 */
export async function npm(args, { cwd, why }) {
  const { code, stdout, stderr } = await spawnNpm([...args, '--loglevel=warn', '--fetch-retries=1', '--fetch-retry-mintimeout=1000'], cwd);
  if (code === 0) return stdout;
  if (OFFLINE.test(stderr)) {
    throw new Problem(`${why} failed: the npm registry could not be reached. Check the network and run the command again.`);
  }
  throw new Problem(`${why} failed: npm ${args[0]} ended with code ${code}.\n${stderr.trim()}`);
}

/**
 * @param {string[]} args
 * @param {string} cwd
 * @returns {Promise<{ code: number | null, stdout: string, stderr: string }>}
 */
function spawnNpm(args, cwd) {
  const self = process.env['npm_execpath'];
  const [command, first] = self?.endsWith('.js') ? [process.execPath, [self]] : ['npm', []];
  const child = spawn(command, [...first, ...args], {
    cwd,
    shell: command === 'npm' && process.platform === 'win32',
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const stopNow = () => child.kill();
  process.once('exit', stopNow);
  let stdout = '';
  let stderr = '';
  child.stdout.on('data', (text) => (stdout += text));
  child.stderr.on('data', (text) => (stderr += text));
  return new Promise((resolve, reject) => {
    child.on('error', () => reject(new Problem('npm was not found on the PATH; install Node.js with npm and try again.')));
    child.on('close', (code) => {
      process.removeListener('exit', stopNow);
      resolve({ code, stdout, stderr });
    });
  });
}
