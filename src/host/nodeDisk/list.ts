import { lstat, readdir } from 'node:fs/promises';
import path from 'node:path';
import { codeOf } from '../shared/disk';
import { requireFolders } from './ownFile';

/** What is something else than a file or a link is not told. */
export async function list(root: string, below: string): Promise<readonly string[]> {
  const folder = path.join(root, below);
  const names = await requireFolders(root, below)
    .then(() => readdir(folder))
    .catch(noneIfGone);
  const mayBeFile = await Promise.all(
    names.map((name) =>
      lstat(path.join(folder, name)).then(
        (found) => found.isFile() || found.isSymbolicLink(),
        () => true,
      ),
    ),
  );
  return names.filter((_, at) => mayBeFile[at]);
}

function noneIfGone(error: unknown): string[] {
  if (['ENOENT', 'ENOTDIR'].includes(codeOf(error) ?? '')) return [];
  throw error;
}
