import { lstat, readdir } from 'node:fs/promises';
import path from 'node:path';
import { requireFolders } from './ownFile';

/** The names of the logs in a folder, and of links, which are told of and not followed. What is something else, is no log. */
export async function logsIn(root: string, below: string): Promise<string[]> {
  const folder = path.join(root, below);
  const all = await requireFolders(root, below)
    .then(() => readdir(folder))
    .catch(noneIfGone);
  const names = all.filter((name) => name.endsWith('.jsonl')).sort();
  const mayBeLog = await Promise.all(
    names.map((name) =>
      lstat(path.join(folder, name)).then(
        (found) => found.isFile() || found.isSymbolicLink(),
        () => true,
      ),
    ),
  );
  return names.filter((_, at) => mayBeLog[at]);
}

function noneIfGone(error: unknown): string[] {
  const { code } = error as NodeJS.ErrnoException;
  if (code === 'ENOENT' || code === 'ENOTDIR') return [];
  throw error;
}
