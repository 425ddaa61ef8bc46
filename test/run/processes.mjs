import { spawn, spawnSync } from 'node:child_process';
import { setTimeout } from 'node:timers/promises';
import { guard } from './interrupt.mjs';

const GRACE_MS = 10_000;
const windows = process.platform === 'win32';

/**
 * A process in a group of its own, so that it can be ended with all that it started. It does not outlive this one.
 * @typedef {object} Started
 * @property {import('node:child_process').ChildProcess} child
 * @property {Promise<number | null>} ended its exit code
 * @property {() => Promise<void>} stop ends it as it likes to be ended, and what is left of it
 * @property {() => Promise<void>} kill ends it at once
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
  const kill = async () => {
    killNow();
    await ended.catch(() => {});
  };
  const stop = async () => {
    signalTree(child.pid, 'SIGTERM');
    await Promise.race([ended.catch(() => {}), setTimeout(GRACE_MS, undefined, { ref: false })]);
    killNow(); // what is left of the group
    await groupIsGone(child.pid);
  };
  return { child, ended, stop, kill };
}

/** The system takes a moment to end what was killed. @param {number | undefined} pid */
async function groupIsGone(pid) {
  if (windows || pid === undefined) return;
  for (const until = Date.now() + GRACE_MS; Date.now() < until; await setTimeout(20)) {
    try {
      process.kill(-pid, 0);
    } catch {
      return;
    }
  }
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
