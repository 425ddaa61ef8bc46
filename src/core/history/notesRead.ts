import type { NoteIndex } from '../index/noteIndex';

/** How far the notes of a home have been read. */
export class NotesRead {
  /** Paths of notes that are too large to be read: what was practiced of them is as it was. */
  readonly tooLarge = new Set<string>();
  readonly #index: Pick<NoteIndex, 'unreadBytes' | 'urisListed'>;
  /** What changed while notes were being read. */
  readonly #waiting = new Set<string>();
  #isDone = false;
  #isReading = true;
  #isWhole = true;

  constructor(index: Pick<NoteIndex, 'unreadBytes' | 'urisListed'>) {
    this.#index = index;
  }

  /** All notes were read once. */
  get isDone(): boolean {
    return this.#isDone;
  }

  /** They are being read, for the first time or again. */
  get isReading(): boolean {
    return this.#isReading;
  }

  /** No note was left out when they were read. */
  get isWhole(): boolean {
    return this.#isWhole;
  }

  /** A note is otherwise: whether that counts only when all have been read. */
  waits(uri: string): boolean {
    if (this.#isReading) this.#waiting.add(uri);
    return this.#isReading;
  }

  begin(): void {
    this.#isReading = true;
  }

  /** Gives the notes that may be otherwise than before. */
  end(isWhole: boolean): string[] {
    const uris = [...(this.#isDone ? this.#waiting : this.#index.urisListed())];
    this.#waiting.clear();
    this.#isReading = false;
    this.#isDone = true;
    this.#isWhole = isWhole;
    return uris;
  }

  /** Whether a note has become too large to be read, or is so no more. */
  takeSize(path: string, uri: string): boolean {
    if (this.#index.unreadBytes(uri) === undefined) return this.tooLarge.delete(path);
    return this.tooLarge.size < this.tooLarge.add(path).size;
  }
}
