import { randomBytes } from 'node:crypto';
import { constants } from 'node:fs';
import { type FileHandle, lstat, open, realpath, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { applyEdits, type Edit } from '../../core/authoring/edit';
import { Refused } from '../../core/agent/refused';

/**
 * Writes into a note of the current folder, as a whole or not at all: only into the text that was read, and never through
 * a link.
 */
export async function writeNote(told: string, text: string, edits: readonly Edit[]): Promise<void> {
  const file = path.resolve(told);
  await requireOwn(told, file);
  const mode = await modeOf(told, file, text);
  const beside = path.join(path.dirname(file), `.${path.basename(file)}.${randomBytes(6).toString('hex')}.tmp`);
  try {
    const handle = await open(beside, 'wx', mode);
    await filled(handle, applyEdits(text, edits));
    await modeOf(told, file, text); // it may have changed just now
    await requireOwn(told, file);
    await rename(beside, file);
  } catch (error) {
    await rm(beside, { force: true });
    throw error instanceof Refused ? error : new Refused(`${told} could not be written (${codeOf(error)}).`);
  }
}

async function filled(handle: FileHandle, text: string): Promise<void> {
  try {
    await handle.writeFile(text, 'utf8');
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** The permissions of a file that has just this text. */
async function modeOf(told: string, file: string, text: string): Promise<number> {
  const handle = await open(file, constants.O_RDONLY | constants.O_NOFOLLOW).catch((error: unknown) => {
    throw new Refused(`${told} could not be read (${codeOf(error)}), so nothing was written.`);
  });
  try {
    if (!(await handle.readFile()).equals(Buffer.from(text, 'utf8')))
      throw new Refused(`${told} has changed in the meantime, so nothing was written; look at it again.`);
    return (await handle.stat()).mode & 0o777;
  } finally {
    await handle.close();
  }
}

/** Neither the file nor a folder that it is in is a link. */
async function requireOwn(told: string, file: string): Promise<void> {
  const [root, real, found] = await Promise.all([realpath('.'), realpath(file).catch(() => ''), lstat(file).catch(() => undefined)]);
  const below = path.relative(path.resolve('.'), file);
  const isOwn = found?.isFile() === true && !below.startsWith('..') && !path.isAbsolute(below) && real === path.join(root, below);
  if (!isOwn) throw new Refused(`${told} is no file of its own in this folder, or behind a link, so nothing was written.`);
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error);
}
