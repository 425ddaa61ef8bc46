import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';

const MEGABYTE = 1_000_000;

/**
 * Says what is being done and how far it is: on a terminal in one line that changes, elsewhere in a line now and then.
 * @template T
 * @param {string} label
 * @param {{ measure: () => Promise<number>, about?: number }} size how many bytes are there, and about how many megabytes it will be
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function withProgress(label, { measure, about }, work) {
  const began = Date.now();
  const live = process.stdout.isTTY;
  let done = 0;
  let working = true;
  let measuring = false;
  const show = async () => {
    if (measuring) return;
    measuring = true;
    done = Math.max(done, Math.round((await measure()) / MEGABYTE)); // what is finished may be moved out of sight
    const line = `${label}: ${done} MB${about ? ` of about ${about} MB` : ''}, ${seconds(began)}`;
    if (working) process.stdout.write(live ? `\r${line}\u001b[K` : `${line}\n`);
    measuring = false;
  };
  process.stdout.write(live ? `${label}…` : `${label}${about ? ` (about ${about} MB)` : ''}…\n`);
  const timer = setInterval(() => void show(), live ? 500 : 5000);
  try {
    const result = await work();
    working = false;
    process.stdout.write(`${live ? '\r' : ''}${label}: done in ${seconds(began)}${live ? '\u001b[K' : ''}\n`);
    return result;
  } catch (error) {
    if (live) process.stdout.write('\n');
    throw error;
  } finally {
    working = false;
    clearInterval(timer);
  }
}

/** @param {number} began */
function seconds(began) {
  return `${Math.round((Date.now() - began) / 1000)} s`;
}

/**
 * The bytes of all files below a folder; of one that is not there, none.
 * @param {string} folder
 * @returns {Promise<number>}
 */
export async function folderSize(folder) {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  const sizes = await Promise.all(
    entries.map(async (entry) => {
      const place = path.join(folder, entry.name);
      if (entry.isDirectory()) return folderSize(place);
      return stat(place).then(
        ({ size }) => size,
        () => 0,
      );
    }),
  );
  return sizes.reduce((sum, size) => sum + size, 0);
}
