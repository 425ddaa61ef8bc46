import type { Card } from '../history/replay';
import { followUpsOf, type QuestionEntry } from '../index/questionEntry';
import type { Note, Question } from '../notes/note';
import { type Arrangement, isFiltered } from './arrangement';
import { type Count, countOf } from './count';
import { filterOf } from './filter';
import { dueInOf, groupIdOf } from './groups';
import { idOfPerhaps, type OutlineNode, type QuestionNode } from './node';
import { type PlacedEntry, placedIn } from './places';
import { isTold, practicedOf } from './practiced';
import { type LengthOf, sorted } from './sorting';

/** What one note gives to the outline, whatever the other notes are. */
export interface Branch {
  readonly note: Note;
  /** Of all its questions, shown or not. */
  readonly count: Count;
  /** The questions that are shown, in the order they are written. */
  readonly shown: readonly QuestionNode[];
  /** Its rows by their ids. Its own row is not there if none of its questions is shown. */
  readonly nodes: ReadonlyMap<string, OutlineNode>;
  /** The day for which it tells when questions are due. */
  readonly madeOn: number;
}

/** What the rows of a note depend on beside the note. */
export interface BranchFacts {
  readonly arrangement: Arrangement;
  readonly lengthOf: LengthOf;
  /** Of the question with that key. */
  readonly cardOf: (key: string) => Card | undefined;
  readonly today: number;
  /** Whether the person is asked about lines of a note that may be questions. */
  readonly asksInDoubt: (uri: string) => boolean;
}

/** Whether a branch tells of practice what is known of it now. */
export function isUpToDate({ nodes, madeOn }: Branch, { arrangement: { grouping }, cardOf, today }: BranchFacts): boolean {
  if (grouping === 'due' && madeOn !== today) return false;
  for (const node of nodes.values()) if (node.kind === 'question' && !isTold(node.practiced, cardOf(node.id))) return false;
  return true;
}

export function branchOf(uri: string, note: Note, given: BranchFacts): Branch {
  const { arrangement, cardOf, today } = given;
  const { grouping } = arrangement;
  const placed = placedIn(uri, note);
  const isShown = filterOf(arrangement);
  const shown = placed.filter(({ entry }) => isShown(entry));
  const entries = shown.map(({ entry }) => entry);
  const count = countOf(note.questions);
  const nodes = new Map<string, OutlineNode>();
  if (grouping === 'note') {
    const rows = new RowMaker(nodes, uri, given, questionsBelow(shown));
    const inDoubt = given.asksInDoubt(uri) && !isFiltered(arrangement) ? note.perhaps.length : 0;
    const id = idOfPerhaps(uri);
    if (inDoubt > 0) nodes.set(id, { kind: 'perhaps', id, uri, parent: shown.length > 0 ? uri : undefined, lines: inDoubt, children: [] });
    const children = [...(inDoubt > 0 ? [id] : []), ...rows.below(uri, shown, 0)];
    if (shown.length > 0) nodes.set(uri, { kind: 'note', id: uri, uri, parent: undefined, count: countOf(questionsIn(shown)), children });
  } else {
    for (const entry of entries) {
      addQuestion(nodes, entry, groupIdOf(grouping, entry.question.status, practicedOf(cardOf(entry.key)), today), given);
    }
  }
  return { note, count, shown: entries.map(({ key }) => nodes.get(key)).filter(isQuestion), nodes, madeOn: today };
}

function isQuestion(node: OutlineNode | undefined): node is QuestionNode {
  return node?.kind === 'question';
}

/** Makes the rows below a note. */
class RowMaker {
  constructor(
    readonly nodes: Map<string, OutlineNode>,
    readonly uri: string,
    readonly given: BranchFacts,
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
    for (const { entry } of here) addQuestion(this.nodes, entry, parent, this.given);
    for (const [id, inside] of sections) this.#addSection(id, parent, inside, level);
    const { arrangement, lengthOf } = this.given;
    if (arrangement.sort === 'document') return [...new Set(placed.map(({ entry, places }) => places[level]?.id ?? entry.key))];
    const sortedHere = sorted(here, ({ entry }) => entry, arrangement.sort, lengthOf);
    return [...sortedHere.map(({ entry }) => entry.key), ...sections.keys()];
  }

  #addSection(id: string, parent: string, inside: readonly PlacedEntry[], level: number): void {
    const title = inside[0]?.places[level]?.title ?? '';
    const count = countOf(this.all.get(id) ?? []);
    this.nodes.set(id, { kind: 'section', id, uri: this.uri, title, parent, count, children: this.below(id, inside, level + 1) });
  }
}

function addQuestion(nodes: Map<string, OutlineNode>, entry: QuestionEntry, parent: string | undefined, given: BranchFacts, isFollowUp = false): void {
  const followUps = followUpsOf(entry);
  const { key: id } = entry;
  const practiced = practicedOf(given.cardOf(id));
  const dueIn = dueInOf(given.arrangement.grouping, practiced, given.today);
  nodes.set(id, { kind: 'question', id, entry, parent, isFollowUp, practiced, dueIn, children: followUps.map(({ key }) => key) });
  for (const followUp of followUps) addQuestion(nodes, followUp, id, given, true);
}

function questionsIn(placed: readonly PlacedEntry[]): Question[] {
  return placed.map(({ entry }) => entry.question);
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
