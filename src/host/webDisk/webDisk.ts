import { Sha256 } from '../../core/history/sha256OfBytes';
import { bytesOf } from '../shared/bytes';
import { codeOf, type Disk, foldersDownTo, folderOf, NotOwn, type OpenFile } from '../shared/disk';
import { Appending } from './appending';
import type { Files } from './files';

/** A disk of any files that VS Code can reach, where there is no Node: a repository on a server, what a browser keeps. */
export function webDisk(files: Files): Disk {
  const appending = new Appending(files);

  async function requireFolders(root: string, below: string): Promise<void> {
    for (const name of foldersDownTo(below)) await requireKind(files.at(root, name), 'folder', 'ENOTDIR');
  }

  async function requireKind(place: string, expected: 'file' | 'folder', code: string): Promise<void> {
    const { kind } = await files.stat(place);
    if (kind === 'link' || kind === 'other') throw new NotOwn(place);
    if (kind !== expected) throw Object.assign(new Error(`${place} is no ${expected}`), { code });
  }

  async function isThere(place: string): Promise<boolean> {
    return files.stat(place).then(
      () => true,
      () => false,
    );
  }

  /** A workspace folder that is gone is not made again. */
  async function makeFolders(root: string, below: string): Promise<string[]> {
    const made: string[] = [];
    await files.stat(root);
    for (const name of foldersDownTo(below)) {
      const folder = files.at(root, name);
      if (!(await isThere(folder))) {
        await files.makeFolder(folder);
        made.push(folder);
      }
      await requireKind(folder, 'folder', 'ENOTDIR');
    }
    return made;
  }

  return {
    placeOf: (uri) => uri.toString(),
    at: (place, below) => files.at(place, below),
    isWritable: (place) => files.isWritable(place),
    isThere,
    stat: async (place) => ({ id: 0, ...(await files.stat(place)) }),
    read: (file) => files.read(file),
    makeFolder: (folder) => files.makeFolder(folder),
    make: async (file, text) => {
      if (!(await isThere(file))) await files.write(file, bytesOf(text));
    },
    replace: async (file, bytes) => {
      await files.makeFolder(files.at(file, '..'));
      await files.write(file, bytes);
    },
    list: async (root, below) => {
      try {
        await requireFolders(root, below);
        return (await files.list(files.at(root, below))).filter(([, kind]) => kind === 'file' || kind === 'link').map(([name]) => name);
      } catch (error) {
        if (['ENOENT', 'ENOTDIR'].includes(codeOf(error) ?? '')) return [];
        throw error;
      }
    },
    open: async (root, below) => {
      await requireFolders(root, folderOf(below));
      const file = files.at(root, below);
      await requireKind(file, 'file', 'EISDIR');
      return opened(await files.stat(file), await files.read(file));
    },
    append: async (root, below, text) => {
      const made = await makeFolders(root, folderOf(below));
      const file = files.at(root, below);
      if (await isThere(file)) await requireKind(file, 'file', 'EISDIR');
      await appending.append(file, text);
      return made;
    },
    watch: () => undefined,
    hash: () => new Sha256(),
  };
}

/** All of it is read at once: there are no files that are read in pieces. */
function opened({ mtime }: { readonly mtime: number }, bytes: Uint8Array): OpenFile {
  return {
    stat: () => Promise.resolve({ id: 0, size: bytes.length, mtime }),
    read: (at, length) => Promise.resolve(bytes.subarray(at, at + length)),
    close: () => Promise.resolve(),
  };
}
