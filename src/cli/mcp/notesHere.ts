import { realpath } from 'node:fs/promises';
import path from 'node:path';
import type { AgentFolder } from '../../core/agent/workspace';
import { isReadAlike, NOWHERE } from '../../core/notes/about';
import type { Note } from '../../core/notes/note';
import { readNote } from '../../core/notes/readNote';
import { readTargets } from '../../core/targets/targetsFile';
import type { NoteFile } from '../paths/folder';
import { notePaths } from '../paths/notePaths';
import type { Tell } from '../problem';
import { eventsHere, targetsHere } from '../progress/logs';
import { type ReadNote, readNotes } from '../readNotes';
import { addressOf } from '../home';
import { seenHere } from '../seenHere';
import { settingsHere } from '../settings';

/** The notes of the current folder, as they are whenever somebody asks. What has not changed is not read as a note again. */
export class NotesHere {
  readonly #tell: Tell;
  #known = new Map<string, Note>();
  #paths: ReadonlyMap<string, string> = new Map();

  constructor(tell: Tell) {
    this.#tell = tell;
  }

  /** All that is known now. */
  async look(): Promise<AgentFolder> {
    const settings = await settingsHere(this.#tell);
    const seen = new Map<string, Note>();
    const read = (text: string, about = NOWHERE): Note => {
      const key = about.path.join('/');
      const before = this.#known.get(key);
      const note = before?.text === text && isReadAlike(before.about, about) ? before : readNote(text, about);
      seen.set(key, note);
      return note;
    };
    const notes: readonly ReadNote[] = await readNotes(own(notePaths(['.'], this.#tell)), settings, this.#tell, read);
    this.#known = seen;
    this.#paths = new Map(notes.map((note) => [addressOf(note.path), note.path]));
    const { targets } = readTargets(await targetsHere(this.#tell));
    const at = Date.now();
    const offsetAt = (time: number): number => 0 - new Date(time).getTimezoneOffset();
    const given = { notes, events: await eventsHere(this.#tell), targets, settings, now: { at, offset: offsetAt(at) }, offsetAt };
    const { preparing, seeing, targets: dated } = seenHere(given);
    return { ...preparing, ...seeing, targets: dated };
  }

  /** The path of a note that was seen at the last look. */
  pathOf(address: string): string | undefined {
    return this.#paths.get(address);
  }
}

/** Those that are in the folder themselves: a link may lead out of it, to what an agent was not given. */
async function* own(files: AsyncIterable<NoteFile>): AsyncGenerator<NoteFile> {
  const root = await realpath('.');
  for await (const found of files) {
    const real = await realpath(found.file).catch(() => '');
    if (real.startsWith(root.endsWith(path.sep) ? root : `${root}${path.sep}`)) yield found;
  }
}
