import { Refused } from '../../core/agent/refused';
import { Problem, type Tell } from '../problem';
import { NotesHere } from './notesHere';
import { writeNote } from './writeNote';

/** Serves the notes of a folder to agents. The code of the server is loaded only for this. */
export async function mcp(folder: string, writes: boolean, version: string, tell: Tell): Promise<void> {
  try {
    process.chdir(folder);
  } catch {
    throw new Problem(`${folder} is no folder that can be gone to; check how it is spelled.`);
  }
  const notes = new NotesHere(tell);
  const { serve } = await import('./serve');
  await serve({
    version,
    writes,
    look: () => notes.look(),
    write: async (address, text, edits) => {
      const told = notes.pathOf(address);
      if (told === undefined) throw new Refused('There is no such note in this folder.');
      await writeNote(told, text, edits);
    },
  });
}
