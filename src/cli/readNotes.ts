import { open } from 'node:fs/promises';
import path from 'node:path';
import type { Readable } from 'node:stream';
import { isatty } from 'node:tty';
import type { Note } from '../core/notes/note';
import { readNote } from '../core/notes/readNote';
import { type NoteFile } from './paths/folder';
import { STDIN } from './paths/notePaths';
import { Device, type Tell, TooLarge, whyNotRead, whyNotUnderstood } from './problem';
import type { Settings } from './settings';

/** A note and the path that it is told of by. */
export interface ReadNote {
  readonly path: string;
  readonly note: Note;
}

/** Reads notes one after the other. Of what cannot be read it tells, and goes on. */
export async function readNotes(
  paths: AsyncIterable<NoteFile> | Iterable<NoteFile>,
  { readAs, maxBytes }: Pick<Settings, 'readAs' | 'maxBytes'>,
  tell: Tell,
  read = readNote,
): Promise<ReadNote[]> {
  const notes: ReadNote[] = [];
  for await (const { path: told, file } of paths) {
    const text = await textOf(told, file, maxBytes, tell);
    if (text === undefined) continue;
    const names = namesOf(told);
    try {
      notes.push({ path: told, note: read(text, { path: names, readAs: readAs.of(names.join('/')) }) });
    } catch (error) {
      tell(whyNotUnderstood(told, error));
    }
  }
  return notes;
}

/** The names of the file and of the folders that it is in, below the current one. */
function namesOf(told: string): string[] {
  if (told === STDIN) return [];
  const below = path.relative('.', told).normalize('NFC').split(path.sep);
  return below.includes('..') ? below.slice(-1) : below;
}

async function textOf(told: string, file: string, maxBytes: number, tell: Tell): Promise<string | undefined> {
  let bytes: Uint8Array;
  try {
    bytes = await bytesOf(told === STDIN ? process.stdin : await streamOf(file, maxBytes), maxBytes);
  } catch (error) {
    tell(whyNotRead(told, error));
    return undefined;
  }
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    tell(`${told} is not in UTF-8; save it in that encoding, or leave it out if it is no text.`);
    return undefined;
  }
}

/** A file, or a pipe as a shell makes it of `<(git show …)`. The terminal itself can be read, too. */
async function streamOf(file: string, maxBytes: number): Promise<Readable> {
  const handle = await open(file, 'r');
  const found = await handle.stat();
  if (found.isBlockDevice() || (found.isCharacterDevice() && !isatty(handle.fd))) {
    await handle.close();
    throw new Device();
  }
  if (found.isFile() && found.size > maxBytes) {
    await handle.close();
    throw new TooLarge(maxBytes);
  }
  return handle.createReadStream();
}

async function bytesOf(stream: Readable, maxBytes: number): Promise<Uint8Array> {
  const pieces: Buffer[] = [];
  let length = 0;
  for await (const piece of stream as AsyncIterable<Buffer>) {
    pieces.push(piece);
    length += piece.length;
    if (length > maxBytes) throw new TooLarge(maxBytes); // and the stream is closed
  }
  return Buffer.concat(pieces);
}
