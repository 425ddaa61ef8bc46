import { createHash, type Hash as Hashing } from 'node:crypto';
import { type Stats, watch } from 'node:fs';
import { link, lstat, mkdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { byChance } from '../shared/bytes';
import { codeOf, type Disk, type FileState, type Hash, type OpenFile, type Watching } from '../shared/disk';
import { append } from './append';
import { list } from './list';
import { openOwn, READ } from './ownFile';

/** The disks of a computer, with the paths that they have there. */
export const nodeDisk: Disk = {
  placeOf: ({ scheme, fsPath }) => (scheme === 'file' ? fsPath : undefined),
  at: (place, below) => path.join(place, below),
  isWritable: () => true,
  isThere: (place) =>
    stat(place).then(
      () => true,
      () => false,
    ),
  stat: async (place) => stateOf(await lstat(place)),
  read: (file) => readFile(file),
  makeFolder: async (folder) => {
    await mkdir(folder, { recursive: true });
  },
  make,
  replace,
  list,
  open,
  append,
  watch: watchFolder,
  hash: () => hashing(createHash('sha256')),
};

function stateOf({ ino, size, mtimeMs }: Stats): FileState {
  return { id: ino, size, mtime: mtimeMs };
}

/** A disk that knows no links has none either who is there at the same time. */
async function make(file: string, text: string): Promise<void> {
  const own = `${file}.${byChance(6)}`;
  try {
    await writeFile(own, text);
    await link(own, file).catch(async (error: unknown) => {
      if (codeOf(error) !== 'EEXIST' && !(await nodeDisk.isThere(file))) await rename(own, file);
    });
  } finally {
    await rm(own, { force: true }).catch(() => undefined);
  }
}

async function replace(file: string, bytes: Uint8Array): Promise<void> {
  const written = `${file}.${process.pid}.new`;
  try {
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(written, bytes);
    await rename(written, file);
  } catch (error) {
    await rm(written, { force: true }).catch(() => undefined);
    throw error;
  }
}

async function open(root: string, below: string): Promise<OpenFile> {
  const handle = await openOwn(root, below, READ);
  return {
    stat: async () => stateOf(await handle.stat()),
    read: async (at, length) => {
      const { buffer, bytesRead } = await handle.read(Buffer.allocUnsafe(length), 0, length, at);
      return buffer.subarray(0, bytesRead);
    },
    close: () => handle.close(),
  };
}

/** VS Code does not hear of what is written into a folder that another window has just made. */
function watchFolder(folder: string, tell: Parameters<Disk['watch']>[1]): Watching | undefined {
  try {
    const watcher = watch(folder, { persistent: false }, () => tell.changed());
    watcher.on('error', () => {
      watcher.close();
      tell.ended();
    });
    return watcher;
  } catch {
    return undefined; // it is not there, or cannot be watched
  }
}

function hashing(hash: Hashing): Hash {
  return {
    update: (bytes) => void hash.update(bytes),
    copy: () => hashing(hash.copy()),
    hex: () => hash.copy().digest('hex'),
  };
}
