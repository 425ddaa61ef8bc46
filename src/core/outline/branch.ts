import type { Card } from '../history/replay';
import { groupBy } from '../groupBy';
import { followUpsOf, type QuestionEntry } from '../index/questionEntry';
import { onceMore } from '../index/rowId';
import type { Note, Question } from '../notes/note';
import { type Arrangement, isFiltered } from './arrangement';
import { type Count, countOf } from './count';
import { filterOf } from './filter';
import { dueInOf, type Group, groupsOf, idOfGroup } from './groups';
import type { OutlineNode, QuestionNode } from './node';
import { idOfPerhaps } from '../index/rowId';
import { type PlacedEntry, placedIn } from './places';
import { isTold, practicedOf } from './practiced';
import { type LengthOf, sorted } from './sorting';

/** What one note gives to the outline, whatever the other notes are. */
export interface Branch {
  readonly note: Note;
  /** Of all its questions, shown or not. */
  readonly count: Count;
  /** The rows of the questions that are shown, in the order they are written; one of several tags has several. */
  readonly shown: readonly QuestionNode[];
  /** How many questions these are. */
  readonly questions: number;
  /** What the rows stand under that is not of this note alone, by its id. */
  readonly groups: ReadonlyMap<string, Group>;
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
  for (const node of nodes.values()) if (node.kind === 'question' && !isTold(node.practiced, cardOf(node.entry.key))) return false;
  return true;
}

export function branchOf(uri: string, note: Note, given: BranchFacts): Branch {
  const { arrangement, cardOf, today } = given;
  const { grouping } = arrangement;
  const placed = placedIn(uri, note);
  const isShown = filterOf(arrangement);
  const shown = placed.filter(({ entry }) => isShown(entry));
  const count = countOf(note.questions);
  const nodes = new Map<string, OutlineNode>();
  const groups = new Map<string, Group>();
  if (grouping === 'note') {
    const rows = new RowMaker(nodes, uri, given, placesBelow(shown));
    const inDoubt = given.asksInDoubt(uri) && !isFiltered(arrangement) ? note.perhaps.length : 0;
    const id = idOfPerhaps(uri);
    if (inDoubt > 0) nodes.set(id, { kind: 'perhaps', id, uri, parent: shown.length > 0 ? uri : undefined, lines: inDoubt, children: [] });
    const children = [...(inDoubt > 0 ? [id] : []), ...rows.below(uri, shown, 0)];
    if (shown.length > 0) nodes.set(uri, { kind: 'note', id: uri, uri, parent: undefined, count: countOf(questionsIn(shown)), children });
  } else {
    for (const { entry } of shown) {
      const [first, ...others] = groupsOf(grouping, entry, practicedOf(cardOf(entry.key)), today).map((group) => {
        const id = idOfGroup(group);
        groups.set(id, groups.get(id) ?? group);
        return id;
      });
      addQuestion(nodes, entry, first, given);
      for (const id of others) addQuestion(nodes, entry, id, given, { idOf: (key) => onceMore(key, id) });
    }
  }
  const rows = [...nodes.values()].filter(isQuestion).filter(({ isFollowUp }) => !isFollowUp);
  return { note, count, shown: rows, questions: shown.length, groups, nodes, madeOn: today };
}

function isQuestion(node: OutlineNode): node is QuestionNode {
  return node.kind === 'question';
}

/** Makes the rows below a note. */
class RowMaker {
  constructor(
    readonly nodes: Map<string, OutlineNode>,
    readonly uri: string,
    readonly given: BranchFacts,
    readonly all: ReadonlyMap<string, readonly PlacedEntry[]>,
  ) {}

  /** Sections stay in the order they are written; if the questions do not, they come before them. */
  below(parent: string, placed: readonly PlacedEntry[], level: number): string[] {
    const here = placed.filter(({ places }) => places.length === level);
    const inside = placed.filter(({ places }) => places.length > level);
    const sections = groupBy(inside, ({ places }) => places[level]?.id ?? '');
    for (const { entry } of here) addQuestion(this.nodes, entry, parent, this.given);
    for (const [id, inSection] of sections) this.#addSection(id, parent, inSection, level);
    const { arrangement, lengthOf } = this.given;
    if (arrangement.sort === 'document') return [...new Set(placed.map(({ entry, places }) => places[level]?.id ?? entry.key))];
    const sortedHere = sorted(here, ({ entry }) => entry, arrangement.sort, lengthOf);
    return [...sortedHere.map(({ entry }) => entry.key), ...sections.keys()];
  }

  #addSection(id: string, parent: string, inside: readonly PlacedEntry[], level: number): void {
    const title = inside[0]?.places[level]?.title ?? '';
    const count = countOf(questionsIn(this.all.get(id) ?? []));
    this.nodes.set(id, { kind: 'section', id, uri: this.uri, title, parent, count, children: this.below(id, inside, level + 1) });
  }
}

/** How the row of a question differs from that of one that stands there alone. */
interface RowWays {
  readonly isFollowUp?: boolean;
  /** Of the row of a question, by its key. */
  readonly idOf?: (key: string) => string;
}

function addQuestion(nodes: Map<string, OutlineNode>, entry: QuestionEntry, parent: string | undefined, given: BranchFacts, how: RowWays = {}): void {
  const { isFollowUp = false, idOf = (key) => key } = how;
  const followUps = followUpsOf(entry);
  const id = idOf(entry.key);
  const practiced = practicedOf(given.cardOf(entry.key));
  const dueIn = dueInOf(given.arrangement.grouping, practiced, given.today);
  nodes.set(id, { kind: 'question', id, entry, parent, isFollowUp, practiced, dueIn, children: followUps.map(({ key }) => idOf(key)) });
  for (const followUp of followUps) addQuestion(nodes, followUp, id, given, { ...how, isFollowUp: true });
}

function questionsIn(placed: readonly PlacedEntry[]): Question[] {
  return placed.map(({ entry }) => entry.question);
}

/** The questions of each section, those of sections in it too. */
function placesBelow(placed: readonly PlacedEntry[]): Map<string, PlacedEntry[]> {
  const all = placed.flatMap((one) => one.places.map(({ id }) => ({ id, one })));
  return new Map([...groupBy(all, ({ id }) => id)].map(([id, below]) => [id, below.map(({ one }) => one)]));
}
