import type { NoteIndex } from '../index/noteIndex';
import { entriesOf, type QuestionEntry } from '../index/questionEntry';

/** The questions to ask, in the order they are written: those of one note, or of all. */
export function deckOf(index: NoteIndex, only?: string): QuestionEntry[] {
  return (only === undefined ? index.uris() : [only]).flatMap((uri) => {
    const note = index.get(uri);
    return note ? entriesOf(uri, note) : [];
  });
}
