import type { NoteIndex } from '../index/noteIndex';
import { entriesOf, followUpsOf, type QuestionEntry } from '../index/questionEntry';
import type { Note } from '../notes/note';
import { type Standing, standingIn } from './standing';

/** A note of a home as it is now: its questions in the order in which they stand. */
export interface NoteNow {
  readonly path: string;
  readonly uri: string;
  readonly note: Note;
  readonly standings: readonly Standing[];
}

const known = new WeakMap<Note, NoteNow>();
const entries = new WeakMap<NoteNow, readonly QuestionEntry[]>();
const places = new WeakMap<NoteNow, ReadonlyMap<string, number>>();

/** Found out once for each note that was read. */
export function noteNow(path: string, uri: string, note: Note): NoteNow {
  const before = known.get(note);
  if (before?.path === path && before.uri === uri) return before;
  const now = { path, uri, note, standings: standingIn(path, note) };
  known.set(note, now);
  return now;
}

/** The entries of its questions, in the same order. */
export function entriesIn(now: NoteNow): readonly QuestionEntry[] {
  const found = entries.get(now) ?? withFollowUps(entriesOf(now.uri, now.note));
  entries.set(now, found);
  return found;
}

/** Which of its questions an entry's key names. */
export function placeIn(now: NoteNow, key: string): number | undefined {
  const found = places.get(now) ?? new Map(entriesIn(now).map((entry, at) => [entry.key, at]));
  places.set(now, found);
  return found.get(key);
}

/** Whether the same questions stand in the same places. */
export function isAlike(one: NoteNow | undefined, other: NoteNow | undefined): boolean {
  if (one === other) return true;
  if (one?.path !== other?.path || one?.standings.length !== other?.standings.length) return false;
  return one?.standings.every(({ key, anchor }, at) => key === other?.standings[at]?.key && anchor === other.standings[at].anchor) ?? false;
}

function withFollowUps(all: readonly QuestionEntry[]): QuestionEntry[] {
  return all.flatMap((entry) => [entry, ...withFollowUps(followUpsOf(entry))]);
}

/** The notes of a home as they are now. */
export class NotesNow {
  readonly #index: Pick<NoteIndex, 'get'>;
  readonly #pathOf: (uri: string) => string | undefined;
  readonly #notes = new Map<string, NoteNow>();
  /** The paths of the notes that have an anchor of that name. */
  readonly #anchors = new Map<string, Set<string>>();
  /** The paths of the notes that have a question of that text. */
  readonly #texts = new Map<string, Set<string>>();

  constructor(index: Pick<NoteIndex, 'get'>, pathOf: (uri: string) => string | undefined) {
    this.#index = index;
    this.#pathOf = pathOf;
  }

  pathOf(uri: string): string | undefined {
    return this.#pathOf(uri)?.normalize('NFC');
  }

  /** Takes a note as it is in the index, and tells what it was before. */
  take(path: string, uri: string): NoteNow | undefined {
    const before = this.#notes.get(path);
    const now = this.read(path, uri);
    if (!now && before?.uri !== uri) return before;
    for (const standing of before?.standings ?? []) this.#forget(path, standing);
    for (const standing of now?.standings ?? []) this.#remember(path, standing);
    if (now) this.#notes.set(path, now);
    else this.#notes.delete(path);
    return before;
  }

  /** A note as it is in the index. */
  read(path: string, uri: string): NoteNow | undefined {
    const note = this.#index.get(uri);
    return note && noteNow(path, uri, note);
  }

  get(path: string): NoteNow | undefined {
    return this.#notes.get(path);
  }

  has(path: string): boolean {
    return this.#notes.has(path);
  }

  /** Their paths, in an order that is always the same. */
  paths(): string[] {
    return [...this.#notes.keys()].sort();
  }

  withAnchor(anchor: string): Iterable<string> {
    return this.#anchors.get(anchor) ?? [];
  }

  withText(hash: string): Iterable<string> {
    return this.#texts.get(hash) ?? [];
  }

  #remember(path: string, { anchor, hash }: Standing): void {
    if (anchor !== undefined) this.#anchors.set(anchor, (this.#anchors.get(anchor) ?? new Set()).add(path));
    this.#texts.set(hash, (this.#texts.get(hash) ?? new Set()).add(path));
  }

  #forget(path: string, { anchor, hash }: Standing): void {
    if (anchor !== undefined) this.#anchors.get(anchor)?.delete(path);
    const paths = this.#texts.get(hash);
    paths?.delete(path);
    if (paths?.size === 0) this.#texts.delete(hash);
  }
}
