import type { NoteIndex } from '../index/noteIndex';
import { isFollowUpOf, noteOf, type QuestionEntry } from '../index/questionEntry';
import { placedIn } from '../outline/places';

/**
 * The questions to ask, in the order they are written: all of them, or only those of a note, of a section in it, or one
 * by its key. A follow-up is asked with its question.
 */
export function deckOf(index: Pick<NoteIndex, 'get' | 'uris'>, only?: string): QuestionEntry[] {
  if (only === undefined) return index.uris().flatMap((uri) => deckOf(index, uri));
  const uri = noteOf(only);
  const note = index.get(uri);
  if (!note) return [];
  return placedIn(uri, note)
    .filter(({ entry, places }) => only === uri || only === entry.key || isFollowUpOf(only, entry) || places.some(({ id }) => id === only))
    .map(({ entry }) => entry);
}
