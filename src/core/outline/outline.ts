import type { NoteIndex } from '../index/noteIndex';
import { noteOf, type QuestionEntry } from '../index/questionEntry';
import { type Arrangement, STATUSES } from './arrangement';
import { type Branch, branchOf, statusId } from './branch';
import { changedIn, type Changes, hasMoved } from './changes';
import { type Count, NONE, sumOf } from './count';
import { fileNameOf } from './filter';
import { areEqual, type OutlineNode } from './node';
import { type LengthOf, sorted } from './sorting';

type Nodes = ReadonlyMap<string, OutlineNode>;

/** The rows on top, and those that hold questions of several notes. */
interface Crown {
  readonly roots: readonly string[];
  readonly groups: Nodes;
}

const NO_NODES: Nodes = new Map();

/** What the tree shows of all notes, as plain data. After an edit only what comes of that note is worked out anew. */
export class Outline {
  readonly #notes: Pick<NoteIndex, 'get' | 'uris'>;
  readonly #lengthOf: LengthOf;
  readonly #branches = new Map<string, Branch>();
  #arrangement: Arrangement;
  /** The notes in the order a person would look for them. */
  #order: readonly string[] = [];
  #crown: Crown = { roots: [], groups: NO_NODES };
  #count = NONE;
  #twins: ReadonlySet<string> | undefined;

  constructor(notes: Pick<NoteIndex, 'get' | 'uris'>, arrangement: Arrangement, lengthOf: LengthOf) {
    this.#notes = notes;
    this.#lengthOf = lengthOf;
    this.#arrangement = arrangement;
    this.arrange(arrangement);
  }

  get arrangement(): Arrangement {
    return this.#arrangement;
  }

  get roots(): readonly string[] {
    return this.#crown.roots;
  }

  /** Of all questions, shown or not. */
  get count(): Count {
    return this.#count;
  }

  /** How many questions are shown. */
  get shown(): number {
    let shown = 0;
    for (const branch of this.#branches.values()) shown += branch.shown.length;
    return shown;
  }

  /** Whether another note in sight has a file of the same name. */
  isTwin(uri: string): boolean {
    this.#twins ??= repeated(this.roots.map(fileNameOf));
    return this.#twins.has(fileNameOf(uri));
  }

  node(id: string): OutlineNode | undefined {
    return this.#crown.groups.get(id) ?? this.#branches.get(noteOf(id))?.nodes.get(id);
  }

  /** Arranges everything anew. */
  arrange(arrangement: Arrangement): void {
    this.#arrangement = arrangement;
    this.#branches.clear();
    this.#order = this.#notes.uris();
    for (const uri of this.#order) this.#grow(uri);
    this.#gather();
  }

  /** Takes in notes that came, went or changed, and says which rows are to be shown anew. */
  update(uris: Iterable<string>): Changes {
    const ids = new Set<string>();
    const { roots, groups } = this.#crown;
    let sameNotes = true;
    let moved = false;
    for (const uri of uris) {
      const before = this.#branches.get(uri)?.nodes;
      const after = this.#grow(uri)?.nodes;
      if (!before !== !after) sameNotes = false;
      if (before === undefined || after === undefined || before === after) continue;
      for (const id of changedIn(before, after)) ids.add(id);
      if (!hasMoved(before, after)) continue;
      // VS Code cannot take a row from one parent to another unless it asks anew for what is above both.
      if (this.#arrangement.grouping === 'note') ids.add(uri);
      else moved = true;
    }
    if (!sameNotes) this.#order = this.#notes.uris();
    this.#gather();
    for (const id of changedIn(groups, this.#crown.groups)) ids.add(id);
    if (moved || !areEqual(roots, this.roots)) return 'all';
    return ids;
  }

  /** Works out what comes of a note, unless it is the one that is known. */
  #grow(uri: string): Branch | undefined {
    const note = this.#notes.get(uri);
    const known = this.#branches.get(uri);
    if (note === undefined) this.#branches.delete(uri);
    if (note === undefined || note === known?.note) return note && known;
    const branch = branchOf(uri, note, this.#arrangement, this.#lengthOf);
    this.#branches.set(uri, branch);
    return branch;
  }

  #gather(): void {
    this.#twins = undefined;
    this.#count = sumOf([...this.#branches.values()].map(({ count }) => count));
    const { grouping, sort } = this.#arrangement;
    if (grouping === 'note') {
      this.#crown = { roots: this.#order.filter((uri) => this.#branches.get(uri)?.nodes.has(uri)), groups: NO_NODES };
      return;
    }
    const shown = sorted(this.#order.flatMap((uri) => this.#branches.get(uri)?.shown ?? []), (entry) => entry, sort, this.#lengthOf);
    this.#crown = grouping === 'status' ? this.#byStatus(shown) : { roots: keysOf(shown), groups: NO_NODES };
  }

  #byStatus(shown: readonly QuestionEntry[]): Crown {
    const groups = new Map<string, OutlineNode>();
    for (const status of STATUSES) {
      const children = keysOf(shown.filter(({ question }) => question.status === status));
      const id = statusId(status);
      if (children.length > 0) groups.set(id, { kind: 'status', id, status, parent: undefined, children });
    }
    return { roots: [...groups.keys()], groups };
  }
}

function keysOf(entries: readonly QuestionEntry[]): string[] {
  return entries.map(({ key }) => key);
}

function repeated(names: readonly string[]): Set<string> {
  const seen = new Set<string>();
  return new Set(names.filter((name) => seen.size === seen.add(name).size));
}
