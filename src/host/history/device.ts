import { randomBytes } from 'node:crypto';
import { link, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';

const ID = /^[a-z0-9]{8,40}$/;

/**
 * The name of this computer in the logs: by chance, so that it tells nothing of it or of the person, and made once, though
 * two windows ask at the same time. If it cannot be kept, it lasts until the window is closed.
 */
export async function deviceIn(storage: string): Promise<string> {
  const file = path.join(storage, 'device');
  const kept = await read(file);
  if (kept !== undefined) return kept;
  const id = randomBytes(8).toString('hex').slice(0, 12);
  const own = `${file}.${id}`;
  try {
    await mkdir(storage, { recursive: true });
    await writeFile(own, `${id}\n`);
    await putInPlace(own, file);
  } catch {
    return (await read(file)) ?? id;
  } finally {
    await rm(own, { force: true }).catch(() => undefined);
  }
  return (await read(file)) ?? id;
}

/** Whoever is first wins. What is there and is no id takes no part; nor does a disk that knows no links. */
async function putInPlace(own: string, file: string): Promise<void> {
  try {
    await link(own, file);
  } catch {
    if ((await read(file)) === undefined) await rename(own, file);
  }
}

async function read(file: string): Promise<string | undefined> {
  try {
    const id = (await readFile(file, 'utf8')).trim();
    return ID.test(id) ? id : undefined;
  } catch {
    return undefined;
  }
}
