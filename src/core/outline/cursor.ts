import { entriesOf, followUpsOf, type QuestionEntry } from '../index/questionEntry';
import type { Note } from '../notes/note';

/**
 * The question, or the follow-up of one, that a line of a note belongs to: the last before it, unless a title stands
 * between them that the next question is under.
 */
export function entryAround(uri: string, note: Note, line: number): QuestionEntry | undefined {
  const entries = entriesOf(uri, note);
  const last = lastBefore(entries, line);
  if (!last) return undefined;
  const next = entries[entries.indexOf(last) + 1];
  const entered = next?.question.section.find((title, level) => title !== last.question.section[level]);
  const begins = last.question.range.start.line;
  const leaves = note.sections.some(({ title, range: { start } }) => title === entered && begins < start.line && start.line <= line);
  return leaves ? undefined : innermost(last, line);
}

function innermost(entry: QuestionEntry, line: number): QuestionEntry {
  const followUp = lastBefore(followUpsOf(entry), line);
  return followUp ? innermost(followUp, line) : entry;
}

function lastBefore(entries: readonly QuestionEntry[], line: number): QuestionEntry | undefined {
  let last: QuestionEntry | undefined;
  for (const entry of entries) if (entry.question.range.start.line <= line) last = entry;
  return last;
}
