import { entriesOf, type QuestionEntry } from '../index/questionEntry';
import type { Note, Status } from '../notes/note';

/** How many of some questions have an answer; a draft is neither answered nor unanswered. */
export interface Count {
  readonly answered: number;
  readonly unanswered: number;
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
  const having = (...wanted: Status[]): number => entries.filter(({ question }) => wanted.includes(question.status)).length;
  return {
    uri,
    count: { answered: having('answered'), unanswered: having('empty', 'placeholder'), total: entries.length },
    entries: new Map(entries.map((entry) => [entry.key, entry])),
  };
}

/** The count over several groups. */
export function countOf(groups: Iterable<NoteGroup>): Count {
  const sum = { answered: 0, unanswered: 0, total: 0 };
  for (const { count } of groups) {
    sum.answered += count.answered;
    sum.unanswered += count.unanswered;
    sum.total += count.total;
  }
  return sum;
}
