import type { Status } from '../notes/note';
import { type Grouping, STATUSES } from './arrangement';
import type { Practiced } from './practiced';

/** When a question is asked again. `soon`: within a week, and not before the day after tomorrow. */
export type When = 'overdue' | 'today' | 'tomorrow' | 'soon' | 'later' | 'never' | 'suspended';

/** What questions of several notes can stand under. */
export type Group = { readonly kind: 'status'; readonly status: Status } | { readonly kind: 'when'; readonly when: When };

const WHENS: readonly When[] = ['overdue', 'today', 'tomorrow', 'soon', 'later', 'never', 'suspended'];

const GROUPS: Readonly<Record<Grouping, readonly Group[]>> = {
  note: [],
  status: STATUSES.map((status) => ({ kind: 'status', status })),
  due: WHENS.map((when) => ({ kind: 'when', when })),
  none: [],
};

/** In the order in which they are shown. */
export function groupsOf(grouping: Grouping): readonly Group[] {
  return GROUPS[grouping];
}

/** The id of a group's row; no address begins like this. */
export function idOfGroup(group: Group): string {
  return `#${group.kind === 'status' ? group.status : group.when}`;
}

/** The id of the row that a question stands under, if it is one of several notes. */
export function groupIdOf(grouping: Grouping, status: Status, practiced: Practiced | undefined, today: number): string | undefined {
  if (grouping === 'status') return idOfGroup({ kind: 'status', status });
  return grouping === 'due' ? idOfGroup({ kind: 'when', when: whenOf(practiced, today) }) : undefined;
}

/** In how many days a question comes back, where the row that it stands under does not say so. */
export function dueInOf(grouping: Grouping, practiced: Practiced | undefined, today: number): number | undefined {
  if (grouping !== 'due' || !practiced?.due || practiced.suspended) return undefined;
  const days = practiced.due.day - today;
  return days === 0 || days === 1 ? undefined : days;
}

function whenOf(practiced: Practiced | undefined, today: number): When {
  if (practiced?.suspended) return 'suspended';
  if (!practiced?.due) return 'never';
  const days = practiced.due.day - today;
  if (days < 0) return 'overdue';
  if (days <= 1) return days === 0 ? 'today' : 'tomorrow';
  return days <= 7 ? 'soon' : 'later';
}
