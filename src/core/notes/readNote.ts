import { parseMarkdown } from '../markdown/parse';
import type { Note } from './note';
import { SHAPES } from './shapes';

const NO_QUESTIONS: Note = { questions: [] };

/** Reads a text as a note: the only way from text to questions. */
export function readNote(text: string): Note {
  const readable = text.replace(/^\uFEFF/, ' '); // a blank for the byte order mark keeps every place where it is
  const shapes = SHAPES.filter((shape) => shape.mayOccurIn(readable));
  if (shapes.length === 0) return NO_QUESTIONS;
  const markdown = parseMarkdown(readable);
  return { questions: shapes.flatMap((shape) => shape.read(markdown)) };
}
