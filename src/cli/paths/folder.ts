import type { Dirent } from 'node:fs';
import { readdir, realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import { type Tell, whyNotRead } from '../problem';
import { enter, type IgnoreRules, isIgnored, rulesAround } from './ignoreRules';

/** The endings by which notes are known in a folder. */
export const NOTE_ENDINGS = ['.md', '.markdown', '.mdx', '.txt'] as const;

/** Folders that hold no notes of the person. */
const NOT_ENTERED = ['node_modules', '.git'];

const byName = new Intl.Collator('en', { numeric: true });

/** A file to read, and the path that it is told of by. */
export interface NoteFile {
  readonly path: string;
  readonly file: string;
}

export function isNoteFile(file: string): boolean {
  const name = file.toLowerCase();
  return NOTE_ENDINGS.some((ending) => name.endsWith(ending));
}

/**
 * The files in a folder and below that are wanted, by their paths below it. Left out is what git ignores, and what is
 * behind links to folders, which may lead round in circles. A link that leads nowhere is no file.
 */
export async function* filesBelow(folder: NoteFile, wanted: (below: string) => boolean, tell: Tell): AsyncGenerator<NoteFile> {
  const real = await realpath(folder.file).catch(() => folder.file);
  yield* walk(real, '', await rulesAround(real));

  async function* walk(at: string, below: string, rules: IgnoreRules): AsyncGenerator<NoteFile> {
    for (const entry of await entriesOf(at, below)) {
      const file = path.join(at, entry.name);
      const name = `${below}${entry.name}`;
      if (entry.isDirectory()) {
        if (NOT_ENTERED.includes(entry.name) || isIgnored(rules, file, true)) continue;
        yield* walk(file, `${name}/`, await enter(file, rules));
      } else if (wanted(name) && (await isFile(entry, file)) && !isIgnored(rules, file, false)) {
        yield { path: joined(folder.path, name), file };
      }
    }
  }

  async function entriesOf(at: string, below: string): Promise<Dirent[]> {
    try {
      const entries = await readdir(at, { withFileTypes: true });
      return entries.sort((one, other) => byName.compare(one.name, other.name));
    } catch (error) {
      tell(whyNotRead(joined(folder.path, below) || '.', error));
      return [];
    }
  }
}

async function isFile(entry: Dirent, file: string): Promise<boolean> {
  if (!entry.isSymbolicLink()) return entry.isFile();
  return stat(file).then(
    (target) => target.isFile(),
    () => false,
  );
}

/** `notes` and `a/b.md` → `notes/a/b.md`, with the slashes that the person typed. What is in `.` needs no folder. */
function joined(folder: string, below: string): string {
  const slash = folder.includes('/') ? '/' : path.sep;
  const file = below.replaceAll('/', slash);
  if (folder === '' || (folder === '.' && below !== '')) return file;
  return below === '' || folder.endsWith(slash) ? `${folder}${file}` : `${folder}${slash}${file}`;
}
