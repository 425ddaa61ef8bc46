import { constants, type Stats } from 'node:fs';
import { lstat, open, type FileHandle } from 'node:fs/promises';
import path from 'node:path';
import { codeOf, folderOf, foldersDownTo, NotOwn } from '../shared/disk';

/** Not known on every system. */
const { O_NOFOLLOW = 0, O_NONBLOCK = 0 } = constants as Partial<typeof constants>;

export const READ = constants.O_RDONLY;
export const APPEND = constants.O_RDWR | constants.O_APPEND | constants.O_CREAT;

/** Opens an ordinary file below `root`, in ordinary folders only. Who opens a pipe would wait for ever. */
export async function openOwn(root: string, below: string, flags: number): Promise<FileHandle> {
  const file = path.join(root, below);
  await requireFolders(root, folderOf(below));
  const before = await lstat(file).catch(nothingIfGone);
  if (before) requireOwn(file, before);
  const handle = await open(file, flags | O_NOFOLLOW | O_NONBLOCK);
  try {
    await requireSame(file, handle); // a link may have been put there meanwhile
    await requireFolders(root, folderOf(below));
    return handle;
  } catch (error) {
    await handle.close();
    throw error;
  }
}

/** The folders from below `root` down to one must be there, and none may be a link. */
export async function requireFolders(root: string, below: string): Promise<void> {
  for (const name of foldersDownTo(below)) {
    const folder = path.join(root, name);
    const found = await lstat(folder);
    if (found.isDirectory()) continue;
    if (found.isFile()) throw Object.assign(new Error(`${folder} is a file`), { code: 'ENOTDIR' });
    throw new NotOwn(folder);
  }
}

async function requireSame(file: string, handle: FileHandle): Promise<void> {
  const [there, opened] = await Promise.all([lstat(file, { bigint: true }), handle.stat({ bigint: true })]);
  if (!opened.isFile() || there.ino !== opened.ino || there.dev !== opened.dev) throw new NotOwn(file);
}

function requireOwn(file: string, found: Stats): void {
  if (!found.isFile() && !found.isDirectory()) throw new NotOwn(file);
}

function nothingIfGone(error: unknown): undefined {
  if (codeOf(error) !== 'ENOENT') throw error;
}
