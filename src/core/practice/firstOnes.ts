import type { Known, Progress } from '../history/known';
import { NEW_PER_DAY } from '../history/wishes';
import { entriesOf } from '../index/questionEntry';
import { isUnanswered, type Notes } from '../outline/unanswered';

/** What is due; for somebody who never practiced anything the first questions to begin with, those with an answer first. */
export function dueOrFirst(index: Notes, progress: Pick<Progress, 'at' | 'due' | 'newPerDay'>): readonly Known[] {
  const due = progress.due();
  if (due.length > 0) return due;
  const all = index.uris().flatMap((uri) => {
    const note = index.get(uri);
    return note ? entriesOf(uri, note).flatMap(({ key }) => progress.at(key) ?? []) : [];
  });
  if (all.some(({ card }) => card?.due !== undefined)) return [];
  const free = all.filter(({ card }) => card?.suspended !== true);
  const [answered, others] = [free.filter(({ entry }) => !isUnanswered(entry.question)), free.filter(({ entry }) => isUnanswered(entry.question))];
  return [...answered, ...others].slice(0, progress.newPerDay ?? NEW_PER_DAY);
}
