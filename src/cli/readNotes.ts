import { readFile } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import type { Note } from '../core/notes/note';
import { readNote } from '../core/notes/readNote';
import { type NoteFile } from './paths/folder';
import { STDIN } from './paths/notePaths';
import { type Tell, whyNotRead } from './problem';

/** A note and the path that it is told of by. */
export interface ReadNote {
  readonly path: string;
  readonly note: Note;
}

/** Reads notes one after the other. Of what cannot be read it tells, and goes on. */
export async function readNotes(paths: AsyncIterable<NoteFile>, tell: Tell): Promise<ReadNote[]> {
  const notes: ReadNote[] = [];
  for await (const { path, file } of paths) {
    const text = await textOf(path, file, tell);
    if (text !== undefined) notes.push({ path, note: readNote(text) });
  }
  return notes;
}

async function textOf(path: string, file: string, tell: Tell): Promise<string | undefined> {
  let bytes: Uint8Array;
  try {
    bytes = path === STDIN ? await buffer(process.stdin) : await readFile(file);
  } catch (error) {
    tell(whyNotRead(path, error));
    return undefined;
  }
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    tell(`${path} is not in UTF-8; save it in that encoding, or leave it out if it is no text.`);
    return undefined;
  }
}
