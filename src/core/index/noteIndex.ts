import type { Note } from '../notes/note';

const byName = new Intl.Collator(undefined, { numeric: true });

export type NoteListener = (uri: string) => void;

/**
 * The notes of a workspace that hold questions, by their address. The one truth that every view reads. Beside them it
 * knows the notes of which only the person can say whether they hold some, and those that are too large to be read; these
 * count nowhere else.
 */
export class NoteIndex {
  readonly #notes = new Map<string, Note>();
  readonly #inDoubt = new Map<string, Note>();
  /** How many bytes the notes have that are too large to be read. */
  readonly #unread = new Map<string, number>();
  readonly #names = new Map<string, string>();
  readonly #listeners = new Set<NoteListener>();
  #bring: NoteListener = () => undefined;
  /** The addresses in their order, until one comes or goes. */
  #order: readonly string[] | undefined;

  /** Takes in a note as it is now. */
  set(uri: string, note: Note): void {
    const [mine, others] = note.questions.length > 0 ? [this.#notes, this.#inDoubt] : [this.#inDoubt, this.#notes];
    if (note.questions.length === 0 && note.perhaps.length === 0) {
      this.delete(uri);
    } else {
      others.delete(uri);
      this.#unread.delete(uri);
      this.#name(uri);
      mine.set(uri, note);
      this.#tell(uri);
    }
  }

  /** Takes in that a note is too large to be read. */
  leaveUnread(uri: string, bytes: number): void {
    if (this.#unread.get(uri) === bytes) return;
    this.#notes.delete(uri);
    this.#inDoubt.delete(uri);
    this.#name(uri);
    this.#unread.set(uri, bytes);
    this.#tell(uri);
  }

  delete(uri: string): void {
    if (![this.#notes, this.#inDoubt, this.#unread].map((known) => known.delete(uri)).includes(true)) return;
    this.#names.delete(uri);
    this.#order = undefined;
    this.#tell(uri);
  }

  /** A note that holds questions. */
  get(uri: string): Note | undefined {
    return this.#notes.get(uri);
  }

  /** A note that holds questions, or may hold some. */
  read(uri: string): Note | undefined {
    return this.#notes.get(uri) ?? this.#inDoubt.get(uri);
  }

  /** How many bytes a note has, if it is too large to be read. */
  unreadBytes(uri: string): number | undefined {
    return this.#unread.get(uri);
  }

  /** The addresses of all notes that hold questions, in the order a person would look for them. */
  uris(): string[] {
    return this.urisListed().filter((uri) => this.#notes.has(uri));
  }

  /** The same, with those that may hold some. */
  urisRead(): string[] {
    return this.urisListed().filter((uri) => !this.#unread.has(uri));
  }

  /** The same, with those that are too large to be read. */
  urisListed(): string[] {
    this.#order ??= [...this.#names].sort(([, one], [, other]) => byName.compare(one, other)).map(([uri]) => uri);
    return [...this.#order];
  }

  /** The addresses of a note, or of all notes in a folder and below. */
  urisAt(place: string): string[] {
    return [...this.#notes.keys()].filter((uri) => uri === place || uri.startsWith(`${place}/`));
  }

  /** Names who knows better: it takes in a note as it is at the moment that somebody asks. */
  broughtBy(bring: NoteListener): void {
    this.#bring = bring;
  }

  /** Has a note as it is now, without waiting for a pause in typing. */
  bringUpToDate(uri: string): void {
    this.#bring(uri);
  }

  /** Calls the listener after each change of a note, until the returned function is called. */
  onDidChange(listener: NoteListener): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  #name(uri: string): void {
    if (this.#names.has(uri)) return;
    this.#names.set(uri, readable(uri));
    this.#order = undefined;
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
