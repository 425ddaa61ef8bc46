import { followUpsOf, type QuestionEntry } from '../index/questionEntry';
import type { Note, Question, Status } from '../notes/note';
import type { Arrangement } from './arrangement';
import { type Count, countOf } from './count';
import { filterOf } from './filter';
import type { OutlineNode } from './node';
import { type PlacedEntry, placedIn } from './places';
import { type LengthOf, sorted } from './sorting';

/** What one note gives to the outline, whatever the other notes are. */
export interface Branch {
  readonly note: Note;
  /** Of all its questions, shown or not. */
  readonly count: Count;
  /** The questions that are shown, in the order they are written. */
  readonly shown: readonly QuestionEntry[];
  /** Its rows by their ids. Its own row is not there if none of its questions is shown. */
  readonly nodes: ReadonlyMap<string, OutlineNode>;
}

/** The id of the row that stands for all questions of a status; no address begins like this. */
export function statusId(status: Status): string {
  return `#${status}`;
}

export function branchOf(uri: string, note: Note, arrangement: Arrangement, lengthOf: LengthOf): Branch {
  const placed = placedIn(uri, note);
  const isShown = filterOf(arrangement);
  const shown = placed.filter(({ entry }) => isShown(entry));
  const entries = shown.map(({ entry }) => entry);
  const count = countOf(note.questions);
  const nodes = new Map<string, OutlineNode>();
  if (arrangement.grouping === 'note') {
    const rows = new Rows(nodes, uri, arrangement, lengthOf, questionsBelow(placed));
    if (shown.length > 0) nodes.set(uri, { kind: 'note', id: uri, uri, parent: undefined, count, children: rows.below(uri, shown, 0) });
  } else {
    for (const entry of entries) addQuestion(nodes, entry, arrangement.grouping === 'status' ? statusId(entry.question.status) : undefined);
  }
  return { note, count, shown: entries, nodes };
}

/** Makes the rows below a note. */
class Rows {
  constructor(
    readonly nodes: Map<string, OutlineNode>,
    readonly uri: string,
    readonly arrangement: Arrangement,
    readonly lengthOf: LengthOf,
    readonly all: ReadonlyMap<string, readonly Question[]>,
  ) {}

  /** Sections stay in the order they are written; if the questions do not, they come before them. */
  below(parent: string, placed: readonly PlacedEntry[], level: number): string[] {
    const here = placed.filter(({ places }) => places.length === level);
    const sections = new Map<string, PlacedEntry[]>();
    for (const one of placed) {
      const id = one.places[level]?.id;
      if (id !== undefined) push(sections, id, one);
    }
    for (const { entry } of here) addQuestion(this.nodes, entry, parent);
    for (const [id, inside] of sections) this.#addSection(id, parent, inside, level);
    if (this.arrangement.sort === 'document') return [...new Set(placed.map(({ entry, places }) => places[level]?.id ?? entry.key))];
    const sortedHere = sorted(here, ({ entry }) => entry, this.arrangement.sort, this.lengthOf);
    return [...sortedHere.map(({ entry }) => entry.key), ...sections.keys()];
  }

  #addSection(id: string, parent: string, inside: readonly PlacedEntry[], level: number): void {
    const title = inside[0]?.places[level]?.title ?? '';
    const count = countOf(this.all.get(id) ?? []);
    this.nodes.set(id, { kind: 'section', id, uri: this.uri, title, parent, count, children: this.below(id, inside, level + 1) });
  }
}

function addQuestion(nodes: Map<string, OutlineNode>, entry: QuestionEntry, parent: string | undefined, isFollowUp = false): void {
  const followUps = followUpsOf(entry);
  nodes.set(entry.key, { kind: 'question', id: entry.key, entry, parent, isFollowUp, children: followUps.map(({ key }) => key) });
  for (const followUp of followUps) addQuestion(nodes, followUp, entry.key, true);
}

/** The questions of each section, those of sections in it too. */
function questionsBelow(placed: readonly PlacedEntry[]): Map<string, Question[]> {
  const below = new Map<string, Question[]>();
  for (const { entry, places } of placed) {
    for (const { id } of places) push(below, id, entry.question);
  }
  return below;
}

function push<Item>(lists: Map<string, Item[]>, id: string, item: Item): void {
  const list = lists.get(id);
  if (list) list.push(item);
  else lists.set(id, [item]);
}
