import type { Known } from '../history/known';
import { entriesOf, followUpsOf, isFollowUp, type QuestionEntry, questionsAmong } from '../index/questionEntry';
import { keyOf, onceMore } from '../index/rowId';
import { filterOf } from './filter';
import type { OutlineNode } from './node';
import { type LocalMoment, practicedOf, waitingOf } from './practiced';
import type { Notes } from './unanswered';

/** The id of the row on top for what is due today. */
export const DUE = '#due';

/**
 * The row for what is due and those below it, in the order of waiting; none if nothing is due. A question stands as it
 * is in its note now: what is due may be known from before an edit. Of a filter only the text counts here.
 */
export function dueRows(due: readonly Known[], notes: Pick<Notes, 'get'>, text: string, now: LocalMoment): ReadonlyMap<string, OutlineNode> {
  const rows = new Map<string, OutlineNode>();
  if (due.length === 0) return rows;
  const presentOf = present(notes);
  const isSought = filterOf({ kept: 'all', text });
  for (const known of due) {
    const entry = presentOf(known.entry);
    if (!entry || !isSought(entry)) continue;
    const id = onceMore(entry.key);
    const practiced = practicedOf(known.card);
    const waiting = waitingOf(known, now);
    rows.set(id, { kind: 'due question', id, entry, isFollowUp: isFollowUp(entry), practiced, waiting, parent: DUE, children: [] });
  }
  if (rows.size === 0) return rows;
  const questions = questionsAmong([...rows.keys()].map((id) => ({ key: keyOf(id) })));
  return new Map<string, OutlineNode>([[DUE, { kind: 'due', id: DUE, parent: undefined, questions, children: [...rows.keys()] }], ...rows]);
}

/** Finds questions in their notes as these are now; a note that changed is gone through once. */
function present(notes: Pick<Notes, 'get'>): (entry: QuestionEntry) => QuestionEntry | undefined {
  const changed = new Map<string, ReadonlyMap<string, QuestionEntry>>();
  return (entry) => {
    const { uri, key } = entry;
    const note = notes.get(uri);
    if (!note || note === entry.note) return note && entry;
    const known = changed.get(uri) ?? new Map(withFollowUps(entriesOf(uri, note)).map((one) => [one.key, one]));
    changed.set(uri, known);
    return known.get(key);
  };
}

function withFollowUps(entries: readonly QuestionEntry[]): QuestionEntry[] {
  return entries.flatMap((entry) => [entry, ...withFollowUps(followUpsOf(entry))]);
}
