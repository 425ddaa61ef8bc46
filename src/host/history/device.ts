import { byChance, bytesOf, textOf } from '../shared/bytes';
import type { Disk } from '../shared/disk';

const ID = /^[a-z0-9]{8,40}$/;

/**
 * The name of this computer in the logs: by chance, so that it tells nothing of it or of the person, and made once, though
 * two windows ask at the same time. If it cannot be kept, it lasts until the window is closed.
 */
export async function deviceIn(disk: Disk, storage: string): Promise<string> {
  const file = disk.at(storage, 'device');
  const kept = await read(disk, file);
  if (kept !== undefined) return kept;
  const id = byChance(6);
  const line = `${id}\n`;
  try {
    await disk.makeFolder(storage);
    await disk.make(file, line);
    if ((await read(disk, file)) === undefined) await disk.replace(file, bytesOf(line)); // what is there is no id
  } catch {
    return (await read(disk, file)) ?? id;
  }
  return (await read(disk, file)) ?? id;
}

async function read(disk: Disk, file: string): Promise<string | undefined> {
  try {
    const id = textOf(await disk.read(file)).trim();
    return ID.test(id) ? id : undefined;
  } catch {
    return undefined;
  }
}
