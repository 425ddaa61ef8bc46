import { spawn, spawnSync } from 'node:child_process';
import { guard } from './interrupt.mjs';

const GRACE_MS = 5000;
const windows = process.platform === 'win32';

/**
 * A process in a group of its own, so that it can be ended with all that it started. It does not outlive this one.
 * @typedef {object} Started
 * @property {import('node:child_process').ChildProcess} child
 * @property {Promise<number | null>} ended its exit code
 * @property {() => Promise<void>} stop
 */

/**
 * @param {string} command
 * @param {string[]} args
 * @param {import('node:child_process').SpawnOptions} [options]
 * @returns {Started}
 */
export function start(command, args, options = {}) {
  guard();
  const child = spawn(command, args, { detached: !windows, ...options });
  const killNow = () => signalTree(child.pid, 'SIGKILL');
  process.once('exit', killNow);
  /** @type {Promise<number | null>} */
  const ended = new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  const forget = () => process.removeListener('exit', killNow);
  ended.then(forget, forget);
  const stop = async () => {
    signalTree(child.pid, 'SIGTERM');
    const force = setTimeout(killNow, GRACE_MS);
    await ended.catch(() => {});
    clearTimeout(force);
    killNow(); // what is left of the group
  };
  return { child, ended, stop };
}

/** @param {number | undefined} pid @param {NodeJS.Signals} signal */
function signalTree(pid, signal) {
  if (pid === undefined) return;
  if (windows) {
    spawnSync('taskkill', ['/pid', String(pid), '/T', '/F']);
    return;
  }
  try {
    process.kill(-pid, signal);
  } catch {
    // it has ended already
  }
}
