import { realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import { type Tell, whyNotRead } from '../problem';
import { filesBelow, isNoteFile, type NoteFile, NOTE_ENDINGS } from './folder';
import { readPattern } from './pattern';

/** The path that stands for standard input. */
export const STDIN = '-';

/** The notes that some paths lead to, in the order of the paths, each once. Of what leads to none it tells. */
export async function* notePaths(paths: readonly string[], tell: Tell): AsyncGenerator<NoteFile> {
  const seen = new Set<string>();
  for (const typed of paths) {
    for await (const note of notesAt(typed, tell)) {
      const place = await placeOf(note);
      if (!seen.has(place)) yield note;
      seen.add(place);
    }
  }
}

async function* notesAt(typed: string, tell: Tell): AsyncGenerator<NoteFile> {
  if (typed === STDIN) {
    yield { path: STDIN, file: STDIN };
  } else if (typed === '') {
    tell('One of the paths is empty; check what it should have been.');
  } else {
    const file = path.resolve(typed);
    const kind = await kindOf(file);
    if (kind === 'folder') yield* filesBelow({ path: typed, file }, isNoteFile, tell);
    else if (kind === 'file') yield { path: typed, file };
    else yield* notesMatching(typed, kind.error, tell);
  }
}

/** What is at no path may be a pattern. A file whose name looks like one is taken by its name. */
async function* notesMatching(typed: string, error: unknown, tell: Tell): AsyncGenerator<NoteFile> {
  const pattern = readPattern(typed);
  if (!pattern) {
    tell(whyNotRead(typed, error));
    return;
  }
  let found = false;
  const folder = { path: pattern.base, file: path.resolve(pattern.base) };
  if ((await kindOf(folder.file)) === 'folder') {
    for await (const note of filesBelow(folder, (file) => isNoteFile(file) && pattern.matches(file), tell)) {
      found = true;
      yield note;
    }
  }
  if (!found) tell(`${typed} matches no note (${NOTE_ENDINGS.join(', ')}); check how it is spelled.`);
}

async function kindOf(file: string): Promise<'file' | 'folder' | { readonly error: unknown }> {
  try {
    return (await stat(file)).isDirectory() ? 'folder' : 'file';
  } catch (error) {
    return { error };
  }
}

/** The one place of a file that several paths may lead to. */
async function placeOf({ path: printed, file }: NoteFile): Promise<string> {
  if (printed === STDIN) return STDIN;
  return realpath(file).catch(() => file); // a pipe has none
}
