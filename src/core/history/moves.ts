import type { Spot } from './event';
import type { LastLook } from './lastLook';
import type { NoteNow, NotesNow } from './notesNow';
import type { Standing } from './standing';
import type { TextChange } from './textChange';
import { Trail } from './trail';

/** Where questions were seen to go since the last look: in documents while they are edited, and with files that get other names. */
export class Moves {
  readonly #notes: NotesNow;
  readonly #trails = new Map<string, Trail>();
  /** Where questions went that are not followed any more. */
  readonly #spots = new Map<string, Spot>();

  constructor(notes: NotesNow) {
    this.#notes = notes;
  }

  typed(path: string, changes: readonly TextChange[], last: LastLook | undefined): void {
    const note = this.#notes.get(path);
    const trail = this.#trails.get(path) ?? (note && this.#begin(note, last));
    trail?.change(changes);
  }

  /** A note was read again. Tells whether its questions were followed. */
  arrive(now: NoteNow, last: LastLook | undefined): boolean {
    const trail = this.#trails.get(now.path);
    if (!trail) return false;
    trail.arrive(now.note);
    this.#name(trail, now, last);
    return true;
  }

  left(path: string): void {
    const trail = this.#trails.get(path);
    const standings = this.#notes.get(path)?.standings ?? [];
    trail?.questions.forEach(({ name }, at) => {
      const standing = standings[at];
      if (name !== undefined && standing) this.#spots.set(name, standing);
    });
    this.#trails.delete(path);
  }

  /** A file, or a folder with all that is in it. */
  renamed(from: string, to: string, last: LastLook | undefined): void {
    for (const path of [...this.#trails.keys()]) if (isIn(path, from)) this.left(path);
    const paths = [...(last?.paths() ?? [])].filter((path) => isIn(path, from));
    for (const one of paths.flatMap((path) => last?.seenIn(path) ?? [])) {
      if (!this.#spots.has(one.identity)) this.#spots.set(one.identity, one);
    }
    for (const [identity, spot] of this.#spots) {
      if (isIn(spot.path, from)) this.#spots.set(identity, { ...spot, path: to + spot.path.slice(from.length) });
    }
  }

  /** Identities that are elsewhere than at the last look, and where. */
  now(last: LastLook | undefined): Map<string, Standing> {
    const moved = new Map<string, Standing>();
    for (const [identity, spot] of this.#spots) {
      const standing = this.#notes.get(spot.path)?.standings.find((one) => isSameSpot(one, spot));
      if (standing) moved.set(identity, standing);
    }
    const twice = new Set<string>();
    const followed = new Set<string>();
    for (const [path, trail] of this.#trails) {
      const standings = this.#notes.get(path)?.standings ?? [];
      trail.questions.forEach(({ name }, at) => {
        const standing = standings[at];
        if (name === undefined || !standing) return;
        if (followed.has(name)) twice.add(name);
        followed.add(name);
        moved.set(name, standing);
      });
    }
    for (const [name, { key }] of moved) if (twice.has(name) || last?.ownerOf(name)?.key === key) moved.delete(name);
    return moved;
  }

  /** A look was written: from now on questions are followed from where it saw them. */
  rebase(last: LastLook): void {
    this.#spots.clear();
    for (const [path, trail] of this.#trails) {
      const now = this.#notes.get(path);
      if (!now) continue;
      const identities = new Map(last.seenIn(path).map(({ key, identity }) => [key, identity]));
      now.standings.forEach(({ key }, at) => {
        const followed = trail.questions[at];
        const identity = identities.get(key);
        if (followed && identity !== undefined) followed.name = identity;
      });
    }
  }

  #begin(note: NoteNow, last: LastLook | undefined): Trail {
    const trail = new Trail(note.note);
    this.#trails.set(note.path, trail);
    this.#name(trail, note, last);
    return trail;
  }

  /** Those that stand where something stood at the last look, or went, and of which nothing else is known, are that. */
  #name(trail: Trail, { path, standings }: NoteNow, last: LastLook | undefined): void {
    if (trail.questions.every(({ name }) => name !== undefined)) return;
    const stayed = last?.seenIn(path).filter(({ identity }) => !this.#spots.has(identity)) ?? [];
    const names = new Map(stayed.map(({ key, identity }) => [key, identity]));
    for (const [identity, spot] of this.#spots) {
      const standing = spot.path === path ? standings.find((one) => isSameSpot(one, spot)) : undefined;
      if (standing) names.set(standing.key, identity);
    }
    const taken = new Set(trail.names());
    trail.questions.forEach((followed, at) => {
      const name = names.get(standings[at]?.key ?? '');
      if (followed.name !== undefined || name === undefined || taken.has(name)) return;
      followed.name = name;
      taken.add(name);
    });
  }
}

function isIn(path: string, place: string): boolean {
  return path === place || path.startsWith(`${place}/`);
}

function isSameSpot(one: Spot, other: Spot): boolean {
  return one.hash === other.hash && one.nth === other.nth && one.of === other.of && one.section.join('\n') === other.section.join('\n');
}
