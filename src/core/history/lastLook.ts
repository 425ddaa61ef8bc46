import type { NoteNow } from './notesNow';
import type { Seen } from './seen';

interface SeenNote {
  readonly seen: readonly Seen[];
  /** Their identities, in the same order. */
  readonly identities: readonly string[];
  /** As it was then; nothing if that was before the last start. */
  readonly note?: NoteNow | undefined;
}

/** What the last look that was written saw of a home. */
export class LastLook {
  readonly #notes = new Map<string, SeenNote>();
  readonly #owners = new Map<string, { readonly one: Seen; readonly at: number }>();
  readonly #former = new Map<string, string>();

  constructor(seen: readonly Seen[] = []) {
    const notes = new Map<string, Seen[]>();
    for (const { was, ...rest } of seen) {
      const one = Array.isArray(was) ? { ...rest, was } : rest; // it may come from a file
      const others = notes.get(one.path);
      if (others) others.push(one);
      else notes.set(one.path, [one]);
    }
    for (const [path, all] of notes) this.set(path, all);
  }

  /** Whether a note was there. */
  has(path: string): boolean {
    return this.#notes.has(path);
  }

  paths(): Iterable<string> {
    return this.#notes.keys();
  }

  seenIn(path: string): readonly Seen[] {
    return this.#notes.get(path)?.seen ?? [];
  }

  identitiesIn(path: string): readonly string[] {
    return this.#notes.get(path)?.identities ?? [];
  }

  noteAt(path: string): NoteNow | undefined {
    return this.#notes.get(path)?.note;
  }

  /** The question that had an identity. */
  ownerOf(identity: string): Seen | undefined {
    return this.#owners.get(identity)?.one;
  }

  /** Which question of its note that was. */
  placeOf(identity: string): number | undefined {
    return this.#owners.get(identity)?.at;
  }

  /** The identity of a question that had another one before it was rated. */
  identityAfter(former: string): string | undefined {
    return this.#former.get(former);
  }

  set(path: string, seen: readonly Seen[], note?: NoteNow): void {
    this.delete(path);
    this.#notes.set(path, { seen, identities: seen.map(({ identity }) => identity), note });
    for (const [at, one] of seen.entries()) {
      this.#owners.set(one.identity, { one, at });
      for (const former of one.was ?? []) this.#former.set(former, one.identity);
    }
  }

  delete(path: string): void {
    for (const one of this.seenIn(path)) if (this.ownerOf(one.identity) === one) this.#owners.delete(one.identity);
    this.#notes.delete(path);
  }

  all(): Seen[] {
    return [...this.#notes.values()].flatMap(({ seen }) => seen);
  }
}
