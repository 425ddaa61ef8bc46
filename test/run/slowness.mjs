import { availableParallelism } from 'node:os';
import { start } from './processes.mjs';

/** What the work below takes on two quiet cores. */
const WORK_MS = 600;
/** What a window of VS Code takes there until its tests begin. */
const WINDOW_MS = 6000;
const KEPT = 'REHEARSE_SLOWNESS';

/** A fixed piece of work: in a process of its own, as what is waited for is one, too. */
const WORK = `let sum = 0; for (let at = 0; at < 1e8; at += 1) sum = (sum + (at % 5e7) * 31) % 65521; process.exitCode = sum < 0 ? 1 : 0;`;

/**
 * Measures how much longer than usual something takes here and now, and keeps it for this process and those it starts.
 * Every core gets the work at once, since what else the machine does is felt then.
 */
export async function measureSlowness() {
  const began = performance.now();
  await Promise.all(Array.from({ length: availableParallelism() }, () => start(process.execPath, ['-e', WORK], { stdio: 'ignore' }).ended));
  process.env[KEPT] = Math.max(1, (performance.now() - began) / WORK_MS).toFixed(1);
}

/** In a window of VS Code: what it took to open says the latest, if that is worse. @param {number} asked when it was, by the clock */
export function windowIsOpen(asked) {
  process.env[KEPT] = Math.max(slowness(), (Date.now() - asked) / WINDOW_MS).toFixed(1);
}

/** How many times longer than on a quiet machine things take; 1 if nobody has measured. */
export function slowness() {
  return Number(process.env[KEPT] ?? 1);
}

/** What to wait at most for something that takes a part of this on a quiet machine. @param {number} milliseconds */
export function patience(milliseconds) {
  return milliseconds * slowness();
}
