import type { Known } from '../history/known';
import { groupBy } from '../groupBy';
import type { NoteIndex } from '../index/noteIndex';
import { questionsAmong } from '../index/questionEntry';
import { noteOf } from '../index/rowId';
import type { TargetsOfFolder } from '../targets/summary';
import { type Arrangement, isFiltered } from './arrangement';
import { type Branch, branchOf, type BranchFacts, isUpToDate } from './branch';
import { changedIn, type ChangedRows, hasMoved } from './changes';
import { type Count, NONE, sumOf } from './count';
import { DUE, dueRows } from './dueRows';
import { fileNameOf } from './filter';
import { type Group, idOfGroup, inOrder } from './groups';
import { areEqual, type OutlineNode, type QuestionNode } from './node';
import { idOfPerhaps } from '../index/rowId';
import { targetRows } from './targetRows';
import { NEVER_PRACTICED, type Practice } from './practiced';
import { byDue, type LengthOf, sorted } from './sorting';

type Nodes = ReadonlyMap<string, OutlineNode>;

/** The rows on top, and those that hold questions of several notes. */
interface Crown {
  readonly roots: readonly string[];
  readonly groups: Nodes;
}

const NO_NODES: Nodes = new Map();

export type OutlinedNotes = Pick<NoteIndex, 'get' | 'read' | 'unreadBytes' | 'urisListed'>;

/**
 * What the tree shows of all notes, as plain data. After an edit only what comes of that note is worked out anew; after
 * practice, what comes of the notes that were practiced.
 */
export class Outline {
  readonly #notes: OutlinedNotes;
  readonly #lengthOf: LengthOf;
  readonly #practice: Practice;
  readonly #asksInDoubt: BranchFacts['asksInDoubt'];
  readonly #targets: () => readonly TargetsOfFolder[];
  readonly #branches = new Map<string, Branch>();
  #given: BranchFacts;
  #due: readonly Known[] = [];
  /** The notes in the order a person would look for them. */
  #order: readonly string[] = [];
  #crown: Crown = { roots: [], groups: NO_NODES };
  #count = NONE;
  #twins: ReadonlySet<string> | undefined;

  constructor(
    notes: OutlinedNotes,
    arrangement: Arrangement,
    lengthOf: LengthOf,
    practice = NEVER_PRACTICED,
    asksInDoubt: BranchFacts['asksInDoubt'] = () => false,
    targets: () => readonly TargetsOfFolder[] = () => [],
  ) {
    this.#targets = targets;
    this.#asksInDoubt = asksInDoubt;
    this.#notes = notes;
    this.#lengthOf = lengthOf;
    this.#practice = practice;
    this.#given = this.#look(arrangement);
    this.arrange(arrangement);
  }

  get arrangement(): Arrangement {
    return this.#given.arrangement;
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
    for (const branch of this.#branches.values()) shown += branch.questions;
    return shown;
  }

  /** How much is to be done today: for the target with most of it, or what is due if that is more. */
  get today(): number {
    const targets = this.#targets().flatMap((one) => one.targets.map(({ say, write }) => say + write));
    return Math.max(0, questionsAmong(this.#due.map(({ entry }) => entry)), ...targets);
  }

  /** Whether a question that is due waits for some minutes still. */
  get comesBackSoon(): boolean {
    for (const node of this.#crown.groups.values()) if (node.kind === 'due question' && 'minutes' in node.waiting) return true;
    return false;
  }

  /** Whether another note in sight has a file of the same name. */
  isTwin(uri: string): boolean {
    this.#twins ??= repeated(this.roots.map((id) => fileNameOf(noteOf(id))));
    return this.#twins.has(fileNameOf(uri));
  }

  node(id: string): OutlineNode | undefined {
    return this.#crown.groups.get(id) ?? this.#branches.get(noteOf(id))?.nodes.get(id);
  }

  /** Arranges everything anew. */
  arrange(arrangement: Arrangement): void {
    this.#given = this.#look(arrangement);
    this.#branches.clear();
    this.#order = this.#notes.urisListed();
    for (const uri of this.#order) this.#grow(uri);
    this.#gather();
  }

  /** Takes in notes that came, went or changed, and says which rows are to be shown anew. */
  update(uris: Iterable<string>): ChangedRows {
    return this.#renew(uris, () => true);
  }

  /** Takes in what was practiced, or that time went by, and says which rows are to be shown anew. */
  updatePractice(): ChangedRows {
    this.#given = this.#look(this.arrangement);
    return this.#renew(this.#order, (branch) => isUpToDate(branch, this.#given));
  }

  #look(arrangement: Arrangement): BranchFacts {
    const { progress, now } = this.#practice;
    this.#due = progress.due();
    return { arrangement, lengthOf: this.#lengthOf, cardOf: (key) => progress.at(key)?.card, today: now().day, asksInDoubt: this.#asksInDoubt };
  }

  #renew(uris: Iterable<string>, mayStay: (branch: Branch) => boolean): ChangedRows {
    const ids = new Set<string>();
    const { roots, groups } = this.#crown;
    let sameNotes = true;
    let moved = false;
    for (const uri of uris) {
      const before = this.#branches.get(uri)?.nodes;
      const after = this.#grow(uri, mayStay)?.nodes;
      if (!before !== !after || this.#crown.groups.has(uri) !== this.#showsUnread(uri)) sameNotes = false;
      if (before === undefined || after === undefined || before === after) continue;
      for (const id of changedIn(before, after)) ids.add(id);
      if (!hasMoved(before, after)) continue;
      // VS Code cannot take a row from one parent to another unless it asks anew for what is above both.
      if (this.arrangement.grouping === 'note') ids.add(uri);
      else moved = true;
    }
    if (!sameNotes) this.#order = this.#notes.urisListed();
    this.#gather();
    for (const id of changedIn(groups, this.#crown.groups)) ids.add(id);
    if (moved || !areEqual(roots, this.roots)) return 'all';
    return ids;
  }

  /** Works out what comes of a note, unless what is known comes of the same text and may stay. */
  #grow(uri: string, mayStay: (branch: Branch) => boolean = () => false): Branch | undefined {
    const note = this.#notes.read(uri);
    const known = this.#branches.get(uri);
    if (note === undefined) this.#branches.delete(uri);
    if (note === undefined || (known?.note === note && mayStay(known))) return note && known;
    const branch = branchOf(uri, note, this.#given);
    this.#branches.set(uri, branch);
    return branch;
  }

  #gather(): void {
    this.#twins = undefined;
    this.#count = sumOf([...this.#branches.values()].map(({ count }) => count));
    const due = dueRows(this.#due, this.#notes, this.arrangement.text, this.#practice.now());
    const { roots, groups } = this.#withUnread(this.#arranged());
    const targets = targetRows(isFiltered(this.arrangement) ? [] : this.#targets());
    const above = [...targets.values()].filter(({ parent }) => parent === undefined).map(({ id }) => id);
    this.#crown = { roots: [...above, ...(due.has(DUE) ? [DUE] : []), ...roots], groups: new Map([...targets, ...due, ...groups]) };
  }

  #arranged(): Crown {
    const { grouping, sort } = this.arrangement;
    if (grouping === 'note') return { roots: this.#order.flatMap((uri) => (this.#showsUnread(uri) ? [uri] : this.#rootOf(uri))), groups: NO_NODES };
    const asWritten = this.#order.flatMap((uri) => this.#branches.get(uri)?.shown ?? []);
    const shown = sorted(asWritten, ({ entry }) => entry, sort, this.#lengthOf);
    if (grouping === 'none') return { roots: shown.map(({ id }) => id), groups: NO_NODES };
    return this.#grouped(grouping === 'due' && sort === 'document' ? byDue(shown) : shown);
  }

  /** Notes that are too large to be read stand among the notes, and else below all that is read. */
  #withUnread({ roots, groups }: Crown): Crown {
    const unread = this.#order.filter((uri) => this.#showsUnread(uri));
    if (unread.length === 0) return { roots, groups };
    const nodes = unread.map((uri): [string, OutlineNode] => [
      uri,
      { kind: 'too large', id: uri, uri, bytes: this.#notes.unreadBytes(uri) ?? 0, parent: undefined, children: [] },
    ]);
    return { roots: this.arrangement.grouping === 'note' ? roots : [...roots, ...unread], groups: new Map([...groups, ...nodes]) };
  }

  #showsUnread(uri: string): boolean {
    return this.#notes.unreadBytes(uri) !== undefined && !isFiltered(this.arrangement);
  }

  /** The row of a note; of one without questions the row for its lines in doubt. */
  #rootOf(uri: string): string[] {
    return [uri, idOfPerhaps(uri)].filter((id) => this.#branches.get(uri)?.nodes.has(id)).slice(0, 1);
  }

  #grouped(shown: readonly QuestionNode[]): Crown {
    const groups = new Map<string, Group>();
    for (const uri of [...this.#order].reverse()) for (const [id, group] of this.#branches.get(uri)?.groups ?? []) groups.set(id, group);
    const below = groupBy(shown, ({ parent }) => parent);
    const nodes = inOrder([...groups.values()]).map((group): OutlineNode => {
      const id = idOfGroup(group);
      return { ...group, id, parent: undefined, children: (below.get(id) ?? []).map((row) => row.id) };
    });
    return { roots: nodes.map(({ id }) => id), groups: new Map(nodes.map((node) => [node.id, node])) };
  }
}

function repeated(names: readonly string[]): Set<string> {
  const seen = new Set<string>();
  return new Set(names.filter((name) => seen.size === seen.add(name).size));
}
