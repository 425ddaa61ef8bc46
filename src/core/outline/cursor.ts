import { entriesOf, followUpsOf, type QuestionEntry } from '../index/questionEntry';
import type { Note } from '../notes/note';
import { type TitlePlace, placedIn } from './places';

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

/**
 * The section that a line of a note is in, if there are questions in it:
 * ```
 * # Operating systems    (none: the note stands for it)
 * ## Processes           Processes
 * ### Q. What is a fork?  Processes
 * ```
 */
export function placeAround(uri: string, note: Note, line: number): TitlePlace | undefined {
  const placed = placedIn(uri, note);
  let depth = Infinity;
  for (const title of [...note.sections].reverse()) {
    if (title.range.start.line > line || title.depth >= depth) continue;
    depth = title.depth; // from here on only what is around it
    const first = placed.find(({ entry }) => entry.question.range.start.line >= title.range.start.line);
    const place = [...(first?.places ?? [])].reverse().find((other) => other.title === title.title);
    if (place) return place;
  }
  return undefined;
}
