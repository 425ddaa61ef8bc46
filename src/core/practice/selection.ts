import type { Known, Progress } from '../history/known';
import { followUpsOf, isFollowUp, type QuestionEntry } from '../index/questionEntry';
import { noteOf } from '../index/rowId';
import { STATUSES } from '../outline/arrangement';
import { idOfGroup, tagOfRow } from '../outline/groups';
import { type TitlePlace, placedIn } from '../outline/places';
import { hasTag, pathBelow } from '../targets/tags';
import { isUnanswered, type Notes } from '../outline/unanswered';
import type { What } from './choice';
import { dueOrFirst } from './firstOnes';

/** A question and those that follow up on it, as far as they are wanted: they are asked one after the other. */
export type QuestionGroup = readonly Known[];

/** Which questions are wanted. */
interface Wish {
  readonly uris: readonly string[];
  readonly wants: (entry: QuestionEntry, places: readonly TitlePlace[]) => boolean;
  /** Whether a follow-up is wanted with its question. */
  readonly withFollowUps: boolean;
}

type SelectionProgress = Pick<Progress, 'at' | 'due' | 'find' | 'newPerDay'>;

/** The questions that a person means, in the order they are written; suspended ones only if they are named. */
export function selected(what: What, index: Notes, progress: SelectionProgress): QuestionGroup[] {
  return groupsOf(what, index, progress)
    .map((group) => group.filter(({ entry, card }) => !card?.suspended || isNamed(what, entry, progress)))
    .filter((group) => group.length > 0);
}

/** All of them, suspended ones too. */
export function groupsOf(what: What, index: Notes, progress: SelectionProgress): QuestionGroup[] {
  const { uris, wants, withFollowUps } = wishOf(what, index, progress);
  const gather = (entry: QuestionEntry, places: readonly TitlePlace[], withParent: boolean): QuestionEntry[] => {
    const isWanted = withParent || wants(entry, places);
    const below = followUpsOf(entry).flatMap((followUp) => gather(followUp, [], isWanted && withFollowUps));
    return isWanted ? [entry, ...below] : below;
  };
  return uris.flatMap((uri) => {
    const note = index.get(uri);
    const groups = note ? placedIn(uri, note).map(({ entry, places }) => gather(entry, places, false)) : [];
    return groups.map((group) => group.flatMap(({ key }) => progress.at(key) ?? [])).filter((group) => group.length > 0);
  });
}

function wishOf(what: What, index: Notes, progress: SelectionProgress): Wish {
  switch (what.kind) {
    case 'everything':
      return { uris: index.uris(), wants: () => true, withFollowUps: true };
    case 'unanswered':
      return { uris: index.uris(), wants: (entry) => !isFollowUp(entry) && isUnanswered(entry.question), withFollowUps: true };
    case 'status':
      return { uris: index.uris(), wants: (entry) => !isFollowUp(entry) && entry.question.status === what.status, withFollowUps: true };
    case 'tag':
      return { uris: index.uris(), wants: (entry) => !isFollowUp(entry) && hasTag(entry, pathBelow(entry.note), what.tag), withFollowUps: true };
    case 'due':
      return only(index, dueOrFirst(index, progress));
    case 'these':
      return only(
        index,
        what.ids.flatMap((id) => named(id, progress) ?? []),
      );
    case 'target': {
      const keys = new Set(what.keys);
      return { uris: index.uris(), wants: ({ key }) => keys.has(key), withFollowUps: true };
    }
    case 'within':
      return within(what.id, index, progress);
  }
}

function only(index: Notes, known: readonly Known[]): Wish {
  const keys = new Set(known.map(({ entry }) => entry.key));
  const uris = new Set(known.map(({ entry }) => entry.uri));
  return { uris: index.uris().filter((uri) => uris.has(uri)), wants: ({ key }) => keys.has(key), withFollowUps: false };
}

/** A row of the tree (a note, a section, a question, a status, a tag), or a folder. */
function within(id: string, index: Notes, progress: SelectionProgress): Wish {
  const group = groupNamed(id);
  if (group) return wishOf(group, index, progress);
  const uri = noteOf(id);
  if (uri === id) {
    const uris = index.uris().filter((other) => other === id || other.startsWith(`${id}/`));
    return { uris, wants: () => true, withFollowUps: true };
  }
  const wants: Wish['wants'] = ({ key }, places) => key === id || places.some((place) => place.id === id);
  return { uris: [uri], wants, withFollowUps: true };
}

/** The status or the tag whose row that is. */
export function groupNamed(id: string): Extract<What, { kind: 'status' | 'tag' }> | undefined {
  const tag = tagOfRow(id);
  if (tag !== undefined) return { kind: 'tag', tag };
  const status = STATUSES.find((one) => idOfGroup({ kind: 'status', status: one }) === id);
  return status && { kind: 'status', status };
}

function isNamed(what: What, { key }: QuestionEntry, progress: SelectionProgress): boolean {
  if (what.kind === 'within') return what.id === key;
  return what.kind === 'these' && what.ids.some((id) => named(id, progress)?.entry.key === key);
}

/** By its id, or by the id of its row in the tree. */
function named(id: string, progress: SelectionProgress): Known | undefined {
  return progress.find(id) ?? progress.at(id);
}
