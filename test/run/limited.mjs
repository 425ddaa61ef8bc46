import { randomUUID } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { onInterrupt } from './interrupt.mjs';
import { start } from './processes.mjs';
import { patience } from './slowness.mjs';

/** What every process inherits that a run has started, however far down: by this it is found when it outlives the run. */
const MARK = 'REHEARSE_RUN';
/** What the system and a browser need to end the last of their processes. */
const GRACE_MS = 6000;
const LATE = Symbol('late');

/** What ends each script that runs. @type {Set<() => Promise<void>>} */
const running = new Set();

/**
 * Runs a script of Node in a process of its own, as long as it may take. Whatever becomes of it, every process that it has
 * started ends with it.
 * @param {string[]} args
 * @param {{ limit: number, env?: NodeJS.ProcessEnv, stdio?: import('node:child_process').StdioOptions }} options
 * @returns {Promise<{ isLate: boolean, left: string[] }>} `left` is what it had left running
 */
export async function runLimited(args, { limit, env = process.env, stdio = 'inherit' }) {
  const mark = randomUUID();
  const { ended, stop } = start(process.execPath, args, { env: { ...env, [MARK]: `${process.env[MARK] ?? ''}/${mark}` }, stdio });
  const end = async () => {
    await stop();
    for (const { pid } of marked(mark)) kill(pid);
  };
  running.add(end);
  onInterrupt(() => void Promise.all([...running].map((endOne) => endOne())).then(() => process.exit(130)));
  const clock = new AbortController();
  const late = setTimeout(limit, LATE, { signal: clock.signal }).catch(() => LATE);
  const code = await Promise.race([ended, late]);
  clock.abort();
  const isLate = code === LATE;
  if (!isLate) await until(() => marked(mark).length === 0);
  const left = marked(mark);
  await end();
  await until(() => marked(mark).length === 0);
  running.delete(end);
  return { isLate, left: isLate ? [] : left.map(({ command }) => command) };
}

/** @param {() => boolean} condition */
async function until(condition) {
  for (const end = Date.now() + patience(GRACE_MS); Date.now() < end && !condition(); ) await setTimeout(50);
}

/**
 * The processes that bear a mark. Only Linux tells; elsewhere the group of the process is ended, and that is all.
 * @param {string} mark
 * @returns {{ pid: number, command: string }[]}
 */
function marked(mark) {
  if (process.platform !== 'linux') return [];
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name) && read(name, 'environ').includes(mark))
    .map((name) => ({ pid: Number(name), command: read(name, 'cmdline').replaceAll('\0', ' ').trim() }))
    .filter(({ command }) => command); // one that has ended and waits for its parent has none
}

/** @param {string} pid @param {string} file */
function read(pid, file) {
  try {
    return readFileSync(path.join('/proc', pid, file), 'utf8');
  } catch {
    return ''; // it has ended, or is of somebody else
  }
}

/** @param {number} pid */
function kill(pid) {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // it has ended already
  }
}
