import { type About, NOWHERE } from './about';
import type { Note } from './note';
import { read } from './reading';

/** Reads a text as a note: the only way from text to questions. */
export function readNote(text: string, about: About = NOWHERE): Note {
  return read(text, about).note;
}
