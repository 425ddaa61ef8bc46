import type { Note } from '../notes/note';

const byName = new Intl.Collator(undefined, { numeric: true });

export type NoteListener = (uri: string) => void;

/** The notes of a workspace that hold questions, by their address. The one truth that every view reads. */
export class NoteIndex {
  readonly #notes = new Map<string, Note>();
  readonly #names = new Map<string, string>();
  readonly #listeners = new Set<NoteListener>();
  /** The addresses in their order, until one comes or goes. */
  #order: readonly string[] | undefined;

  /** Takes in a note as it is now. */
  set(uri: string, note: Note): void {
    if (note.questions.length === 0) {
      this.delete(uri);
    } else {
      if (!this.#notes.has(uri)) {
        this.#names.set(uri, readable(uri));
        this.#order = undefined;
      }
      this.#notes.set(uri, note);
      this.#tell(uri);
    }
  }

  delete(uri: string): void {
    if (!this.#notes.delete(uri)) return;
    this.#names.delete(uri);
    this.#order = undefined;
    this.#tell(uri);
  }

  get(uri: string): Note | undefined {
    return this.#notes.get(uri);
  }

  /** The addresses of all notes, in the order a person would look for them. */
  uris(): string[] {
    this.#order ??= [...this.#names].sort(([, one], [, other]) => byName.compare(one, other)).map(([uri]) => uri);
    return [...this.#order];
  }

  /** The addresses of a note, or of all notes in a folder and below. */
  urisAt(place: string): string[] {
    return [...this.#notes.keys()].filter((uri) => uri === place || uri.startsWith(`${place}/`));
  }

  /** Calls the listener after each change of a note, until the returned function is called. */
  onDidChange(listener: NoteListener): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  #tell(uri: string): void {
    for (const listener of this.#listeners) listener(uri);
  }
}

/** An address without its percent signs: `%EB%A9%B4` sorts as what it says. */
function readable(uri: string): string {
  try {
    return decodeURIComponent(uri);
  } catch {
    return uri;
  }
}
