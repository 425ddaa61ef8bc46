import { NoteIndex } from '../../../../src/core/index/noteIndex';
import { readNote } from '../../../../src/core/notes/readNote';
import { type NotesOfFolder, type PlacedQuestion, questionsOf } from '../../../../src/core/targets/belonging';

const ROOT = 'file:///home/';

/** A folder of notes. */
export function folderOf(notes: Readonly<Record<string, string>>): NotesOfFolder {
  const index = new NoteIndex();
  for (const [path, text] of Object.entries(notes)) index.set(ROOT + path, readNote(text));
  return { index, pathOf: (uri) => (uri.startsWith(ROOT) ? uri.slice(ROOT.length) : undefined) };
}

export function questionsIn(notes: Readonly<Record<string, string>>): PlacedQuestion[] {
  return questionsOf(folderOf(notes));
}

export const textsOf = (questions: readonly PlacedQuestion[]): string[] => questions.map(({ entry }) => entry.question.text);
