import { LastLook } from './lastLook';
import { type Look, type Looked, seenNow } from './look';
import { isAlike, type NotesNow } from './notesNow';
import type { Seen } from './seen';
import { concerned, isPeculiar, type Settlement, type SettlementNeeds } from './settlement';

/** What the last look at a home saw that was written, and which notes may be otherwise since. */
export class PastLooks {
  #last: LastLook | undefined;
  readonly #touched = new Set<string>();
  readonly #peculiar = new Set<string>();
  /** Whether what is written is what the last look saw; then only notes that changed need to be looked at. */
  #isSteady = false;
  /** The one that is being written. */
  #looked: Looked | undefined;

  constructor(seen: readonly Seen[] | undefined) {
    this.#last = seen && new LastLook(seen);
  }

  get last(): LastLook | undefined {
    return this.#last;
  }

  touch(path: string): void {
    this.#touched.add(path);
  }

  /** What is written may now be otherwise than the last look saw. */
  unsettle(): void {
    this.#isSteady = false;
    if (this.#looked) this.#looked.isLatest = false;
  }

  /** The notes that need to be looked at, these among them; nothing if it is all of them. */
  concerned(paths: readonly string[], around: SettlementNeeds): Set<string> | undefined {
    return this.#isSteady ? concerned([...this.#touched, ...this.#peculiar, ...paths], around) : undefined;
  }

  /** Nothing if it would say nothing new. */
  look(settled: Settlement, now: NotesNow): Look | undefined {
    if (this.#isSteady && this.#touched.size === 0 && settled.isAsBefore) return undefined;
    const last = this.#last;
    const notes = new Map([...settled.paths].map((path) => [path, { note: now.get(path), seen: seenNow(now.get(path), settled, last) }]));
    const look = {
      drafts: settled.drafts,
      get seen(): Seen[] {
        const others = [...(last?.paths() ?? [])].filter((path) => !notes.has(path));
        return [...others.flatMap((path) => last?.seenIn(path) ?? []), ...[...notes.values()].flatMap(({ seen }) => seen)];
      },
    };
    this.#looked = { look, notes, isLatest: true };
    return look;
  }

  isBeingWritten(look: Look): boolean {
    return this.#looked?.look === look;
  }

  /** The look is written, and the history knows it. */
  wrote({ notes: now, history }: Pick<SettlementNeeds, 'notes' | 'history'>): LastLook {
    const { notes, isLatest } = this.#looked ?? { notes: new Map() as Looked['notes'], isLatest: false };
    const last = (this.#last ??= new LastLook());
    for (const [path, { note, seen }] of notes) {
      if (note) last.set(path, seen, note);
      else last.delete(path);
    }
    const around: SettlementNeeds = { notes: now, history, last, moved: new Map() };
    for (const [path, { seen }] of notes) {
      const identities = seen.map(({ identity }) => identity);
      if (isPeculiar(path, identities, around)) this.#peculiar.add(path);
      else this.#peculiar.delete(path);
    }
    for (const path of this.#touched) if (isAlike(now.get(path), notes.get(path)?.note)) this.#touched.delete(path);
    this.#isSteady = isLatest;
    this.#looked = undefined;
    return last;
  }
}
