import type { QuestionEntry } from '../index/questionEntry';
import type { Status } from '../notes/note';
import { comparedTags, pathBelow } from '../targets/tags';
import { alike } from '../targets/tagText';
import { type Grouping, STATUSES } from './arrangement';
import type { Practiced } from './practiced';

/** When a question is asked again. `soon`: within a week, and not before the day after tomorrow. */
export type When = 'overdue' | 'today' | 'tomorrow' | 'soon' | 'later' | 'never' | 'suspended';

/** What questions of several notes can stand under; `tag` as it is written first, nothing of those without any. */
export type Group =
  | { readonly kind: 'status'; readonly status: Status }
  | { readonly kind: 'when'; readonly when: When }
  | { readonly kind: 'tag'; readonly tag?: string };

const WHENS: readonly When[] = ['overdue', 'today', 'tomorrow', 'soon', 'later', 'never', 'suspended'];

/** What the ids of the rows of tags begin with. */
const OF_TAG = '#tag/';

/** The id of a group's row; no address begins like this. */
export function idOfGroup(group: Group): string {
  if (group.kind === 'tag') return `${OF_TAG}${alike(group.tag ?? '')}`;
  return `#${group.kind === 'status' ? group.status : group.when}`;
}

/** The tag whose row that is, as it is compared. */
export function tagOfRow(id: string): string | undefined {
  return id.startsWith(OF_TAG) ? id.slice(OF_TAG.length) || undefined : undefined;
}

/** What a question stands under if questions of several notes stand together: each of its tags, or one status or time. */
export function groupsOf(grouping: Grouping, entry: QuestionEntry, practiced: Practiced | undefined, today: number): Group[] {
  switch (grouping) {
    case 'status':
      return [{ kind: 'status', status: entry.question.status }];
    case 'due':
      return [{ kind: 'when', when: whenOf(practiced, today) }];
    case 'tag':
      return tagsFor(entry);
    case 'note':
    case 'none':
      return [];
  }
}

/** Groups of one kind, in the order in which they are shown. */
export function inOrder(groups: readonly Group[]): Group[] {
  return [...groups].sort((one, other) => rankOf(one) - rankOf(other) || (idOfGroup(one) < idOfGroup(other) ? -1 : 1));
}

/** In how many days a question comes back, where the row that it stands under does not say so. */
export function dueInOf(grouping: Grouping, practiced: Practiced | undefined, today: number): number | undefined {
  if (grouping !== 'due' || !practiced?.due || practiced.suspended) return undefined;
  const days = practiced.due.day - today;
  return days === 0 || days === 1 ? undefined : days;
}

/** Those without a tag are last. */
function rankOf(group: Group): number {
  if (group.kind === 'tag') return group.tag === undefined ? 1 : 0;
  return group.kind === 'status' ? STATUSES.indexOf(group.status) : WHENS.indexOf(group.when);
}

function tagsFor(entry: QuestionEntry): Group[] {
  const tags = [...comparedTags(entry, pathBelow(entry.note)).values()];
  return tags.length > 0 ? inOrder(tags.map((tag) => ({ kind: 'tag', tag }))) : [{ kind: 'tag' }];
}

function whenOf(practiced: Practiced | undefined, today: number): When {
  if (practiced?.suspended) return 'suspended';
  if (!practiced?.due) return 'never';
  const days = practiced.due.day - today;
  if (days < 0) return 'overdue';
  if (days <= 1) return days === 0 ? 'today' : 'tomorrow';
  return days <= 7 ? 'soon' : 'later';
}
