import type { Note } from './note';
import { read } from './reading';

/** Reads a text as a note: the only way from text to questions. */
export function readNote(text: string): Note {
  return read(text).note;
}
