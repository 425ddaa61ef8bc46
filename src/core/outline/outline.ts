import { entriesOf, type QuestionEntry } from '../index/questionEntry';
import type { Note } from '../notes/note';

/** How many of some questions have an answer. */
export interface Count {
  readonly answered: number;
  readonly total: number;
}

/** A note as the tree shows it, with its questions below it. */
export interface NoteGroup {
  readonly uri: string;
  readonly count: Count;
  /** By their keys, in the order they are written. */
  readonly entries: ReadonlyMap<string, QuestionEntry>;
}

export function groupOf(uri: string, note: Note): NoteGroup {
  const entries = entriesOf(uri, note);
  const answered = entries.filter(({ question }) => question.status === 'answered').length;
  return {
    uri,
    count: { answered, total: entries.length },
    entries: new Map(entries.map((entry) => [entry.key, entry])),
  };
}

/** The count over several groups. */
export function countOf(groups: Iterable<NoteGroup>): Count {
  let answered = 0;
  let total = 0;
  for (const { count } of groups) {
    answered += count.answered;
    total += count.total;
  }
  return { answered, total };
}
