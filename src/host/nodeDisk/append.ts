import { mkdir, open, type FileHandle } from 'node:fs/promises';
import path from 'node:path';
import { type Appendix, codeOf, folderOf, foldersDownTo } from '../shared/disk';
import { APPEND, openOwn, requireFolders } from './ownFile';

/** A write may take only a part, as when the disk is nearly full. */
const TRIES = 3;

/** As one piece, and to the end of the file wherever that is by then. */
export async function append(root: string, below: string, text: Appendix): Promise<readonly string[]> {
  const made = await makeFolders(root, folderOf(below));
  const handle = await openOwn(root, below, APPEND);
  let isNew: boolean;
  try {
    isNew = (await handle.stat()).size === 0;
    await writeAll(handle, text);
    await handle.datasync().catch(ignore('EINVAL', 'ENOTSUP', 'ENOSYS'));
  } finally {
    await handle.close();
  }
  if (isNew) await syncFolder(path.join(root, folderOf(below)));
  return made;
}

/** One write is one piece of the file. If it was torn, all is written again: an event counts once however often it is there. */
async function writeAll(handle: FileHandle, text: Appendix): Promise<void> {
  for (let tries = 0; tries < TRIES; tries += 1) {
    const bytes = Buffer.from(text(await endOf(handle)));
    const { bytesWritten } = await handle.write(bytes);
    if (bytesWritten === bytes.length) return;
  }
  throw Object.assign(new Error('only a part was written'), { code: 'ENOSPC' });
}

async function endOf(handle: FileHandle): Promise<string> {
  const { size } = await handle.stat();
  if (size === 0) return '';
  const { buffer, bytesRead } = await handle.read(Buffer.alloc(1), 0, 1, size - 1);
  return buffer.toString('latin1', 0, bytesRead);
}

/** A workspace folder that is gone is not made again. */
async function makeFolders(root: string, below: string): Promise<string[]> {
  const made: string[] = [];
  for (const name of foldersDownTo(below)) {
    const folder = path.join(root, name);
    await mkdir(folder).then(() => made.push(folder), ignore('EEXIST'));
    await requireFolders(root, name); // before anything is made in it
  }
  return made;
}

/** So that the name of a new file is on disk, too. Not every system knows how. */
async function syncFolder(folder: string): Promise<void> {
  try {
    const handle = await open(folder, 'r');
    try {
      await handle.sync();
    } finally {
      await handle.close();
    }
  } catch {
    return;
  }
}

function ignore(...codes: string[]): (error: unknown) => void {
  return (error) => {
    if (!codes.includes(codeOf(error) ?? '')) throw error;
  };
}
