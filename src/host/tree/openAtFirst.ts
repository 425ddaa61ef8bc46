import { isFiltered } from '../../core/outline/arrangement';
import { DUE } from '../../core/outline/dueRows';
import { isTargetRow } from '../../core/outline/targetRows';
import type { Outline } from '../../core/outline/outline';

/** More notes than this are easier to survey closed. */
const MANY_NOTES = 20;
const MANY_QUESTIONS = 500;

/** Whether the rows that hold questions are open until the person closes them: what is sought is to be seen. */
export function isOpenAtFirst({ arrangement, roots, shown }: Outline): boolean {
  if (arrangement.grouping === 'note' && !isFiltered(arrangement)) return roots.filter((id) => id !== DUE && !isTargetRow(id)).length <= MANY_NOTES;
  return shown <= MANY_QUESTIONS;
}
