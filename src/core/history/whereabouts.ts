import type { NoteIndex } from '../index/noteIndex';
import type { QuestionEntry } from '../index/questionEntry';
import { noteOf } from '../index/rowId';
import type { LastLook } from './lastLook';
import { FORMERS, type Look } from './look';
import { PastLooks } from './pastLooks';
import { Moves } from './moves';
import { entriesIn, isAlike, NotesNow, placeIn } from './notesNow';
import { NotesRead } from './notesRead';
import { type Card, type History, isUsed } from './replay';
import type { Seen } from './seen';
import { type QuestionSlot, Settlement, type SettlementNeeds } from './settlement';
import type { Standing } from './standing';

/** A question that was found. */
export interface FoundQuestion {
  readonly id: string;
  readonly entry: QuestionEntry;
  readonly standing: Standing;
  readonly identity: string;
  readonly card: Card | undefined;
}

type Listed = Pick<NoteIndex, 'get' | 'unreadBytes' | 'urisListed'>;

/** Where each question of a home is, now and at the last look. */
export class Whereabouts {
  readonly notes: NotesNow;
  readonly moves: Moves;
  readonly #history: () => History;
  readonly #read: NotesRead;
  readonly #looks: PastLooks;
  /** Which history belongs to which question; found out again when something has come that it depends on. */
  #settlement: Settlement | undefined;
  /** What was not known at looks before. */
  #asks: ReadonlyMap<string, ReadonlySet<string>> = new Map();

  constructor(index: Listed, pathOf: (uri: string) => string | undefined, history: () => History, seen?: readonly Seen[]) {
    this.notes = new NotesNow(index, pathOf);
    this.moves = new Moves(this.notes);
    this.#history = history;
    this.#read = new NotesRead(index);
    this.#looks = new PastLooks(seen);
  }

  get last(): LastLook | undefined {
    return this.#looks.last;
  }

  /** A note is otherwise, or was read, or is gone. Tells whether that counts already. */
  change(uri: string): boolean {
    const path = this.notes.pathOf(uri);
    if (path === undefined) return false;
    if (this.#read.waits(uri)) {
      // Its questions are found out while others are read, if they will be needed.
      if (!this.#history().isEmpty) this.notes.read(path, uri);
      return false;
    }
    this.#take(path, uri);
    return true;
  }

  reading(isReading: boolean, isWhole: boolean): void {
    if (isReading) {
      this.#read.begin();
      return;
    }
    if (isWhole !== this.#read.isWhole) this.#settlement = undefined;
    for (const uri of this.#read.end(isWhole)) {
      const path = this.notes.pathOf(uri);
      if (path !== undefined) this.#take(path, uri);
    }
  }

  renamed(from: string, to: string): void {
    this.moves.renamed(from, to, this.last);
    this.#settlement = undefined;
  }

  /** Questions that are there were practiced. */
  practiced(): void {
    if (this.#settlement?.paths.size !== 0) this.#settlement = undefined;
  }

  /** What is written may now be otherwise than the last look saw. */
  unsettle(): void {
    this.#settlement = undefined;
    this.#looks.unsettle();
  }

  /** Whether a question has an identity now. */
  isThere(identity: string): boolean {
    return this.#settlement?.placeOf(identity) !== undefined;
  }

  /** Nothing while it is not known what there is. */
  settled(): Settlement | undefined {
    if (this.#settlement || !this.#read.isDone) return this.#settlement;
    const isLittleKnown = !this.#read.isWhole && this.last === undefined && !this.#history().isEmpty;
    if (isLittleKnown) return undefined;
    const moves = this.moves.now(this.last);
    const moved = new Map([...moves].map(([identity, { key }]) => [identity, key]));
    const around: SettlementNeeds = { notes: this.notes, history: this.#history(), last: this.last, moved };
    const places = [...moves].flatMap(([identity, { path }]) => [path, this.last?.ownerOf(identity)?.path ?? path]);
    const paths = this.#looks.concerned(places, around) ?? this.#there;
    for (const path of this.#read.tooLarge) paths?.delete(path);
    this.#settlement = new Settlement(around, paths, this.#read.tooLarge);
    return this.#settlement;
  }

  /** All notes that may be looked at, where some were left out: what was, is as it was. */
  get #there(): Set<string> | undefined {
    if (!this.#read.isWhole) return new Set(this.notes.paths());
    return this.#read.tooLarge.size > 0 ? new Set([...this.notes.paths(), ...(this.last?.paths() ?? [])]) : undefined;
  }

  look(): Look | undefined {
    const settled = this.#read.isReading || !this.#read.isWhole ? undefined : this.settled();
    return settled && this.#looks.look(settled, this.notes);
  }

  /** A look was written, and the history knows it. */
  wrote(look: Look): void {
    if (!this.#looks.isBeingWritten(look)) return;
    this.#asks = this.asks();
    this.moves.rebase(this.#looks.wrote({ notes: this.notes, history: this.#history() }));
    this.#settlement = undefined;
  }

  /** The question of an entry's key. */
  at(key: string): FoundQuestion | undefined {
    const uri = noteOf(key);
    const path = this.notes.pathOf(uri);
    const note = path === undefined ? undefined : this.notes.get(path);
    if (note?.uri !== uri) return undefined;
    const at = placeIn(note, key);
    return at === undefined ? undefined : this.foundAt({ path: note.path, at });
  }

  /** The question of an id. What is not there any more is not gone before the next look. */
  find(id: string): FoundQuestion | undefined {
    return this.present(id) ?? this.#lately(id);
  }

  present(id: string, depth = FORMERS): FoundQuestion | undefined {
    const settled = this.settled();
    if (!settled) return undefined;
    const card = this.#history().cardOf(id);
    const place = settled.placeOf(id) ?? (card && settled.placeOfCard(card)) ?? settled.placeOf(settled.nowCalled(id) ?? id);
    if (place) return this.foundAt(place);
    const after = this.last?.identityAfter(id);
    return after === undefined || depth === 0 ? undefined : this.present(after, depth - 1);
  }

  #lately(id: string): FoundQuestion | undefined {
    const known = [id, ...(this.#history().cardOf(id)?.identities ?? []), this.last?.identityAfter(id) ?? id];
    const owner = known.map((identity) => this.last?.ownerOf(identity)).find((one) => one);
    const note = owner && this.last?.noteAt(owner.path);
    const at = note?.standings.findIndex(({ key }) => key === owner?.key) ?? -1;
    const entry = note && entriesIn(note)[at];
    const standing = note?.standings[at];
    return owner && entry && standing && { id, entry, standing, identity: owner.identity, card: this.#history().cardOf(owner.identity) };
  }

  /** The identities of cards of which it could not be known where their question is, and those of the questions that it may be. */
  asks(): ReadonlyMap<string, ReadonlySet<string>> {
    const all = new Map(this.#asks);
    for (const { card, among } of this.settled()?.asks ?? []) {
      const identities = among.flatMap(({ path, key }) => {
        const at = this.notes.get(path)?.standings.findIndex((one) => one.key === key) ?? -1;
        return this.settled()?.identitiesIn(path)[at] ?? [];
      });
      all.set(card.home, new Set([...identities, ...(all.get(card.home) ?? [])]));
    }
    return all;
  }

  foundAt(place: QuestionSlot | undefined): FoundQuestion | undefined {
    if (!place) return undefined;
    const { path, at } = place;
    const settled = this.settled();
    const note = this.notes.get(path);
    const entry = note && entriesIn(note)[at];
    const standing = note?.standings[at];
    const identity = settled?.identitiesIn(path)[at];
    if (!settled || !entry || !standing || identity === undefined) return undefined;
    const card = settled.cardOf(identity);
    const id = isUsed(card) ? card.home : (settled.formerlyCalled(identity) ?? identity);
    return { id, entry, standing, identity, card };
  }

  #take(path: string, uri: string): void {
    const before = this.notes.take(path, uri);
    const now = this.notes.get(path);
    const isFollowed = now !== undefined && this.moves.arrive(now, this.last);
    const isOther = !isAlike(before, now);
    if (isOther) this.#looks.touch(path);
    if (isOther || isFollowed || this.#read.takeSize(path, uri)) this.#settlement = undefined;
  }
}
