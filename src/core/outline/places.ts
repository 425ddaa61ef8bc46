import { entriesOf, type QuestionEntry } from '../index/questionEntry';
import { idOfSection } from '../index/rowId';
import type { Note } from '../notes/note';

/** A title in a note, known by the titles above it and, since these repeat, by which one of them it is. */
export interface TitlePlace {
  readonly id: string;
  readonly title: string;
}

/** A question and the titles that it stands under in the tree, the outermost first. */
export interface PlacedEntry {
  readonly entry: QuestionEntry;
  readonly places: readonly TitlePlace[];
}

/**
 * The questions of a note, each with its place. A title above all of them is the note's own, and the note stands for it:
 * ```
 * # Operating systems     (none)
 * ## Processes            Processes
 * ### Q. What is a fork?
 * ```
 */
export function placedIn(uri: string, note: Note): PlacedEntry[] {
  const entries = entriesOf(uri, note);
  const depth = commonDepth(entries);
  const seen = new Map<string, number>();
  let above: TitlePlace[] = [];
  let before: readonly string[] = [];
  return entries.map((entry) => {
    const { section } = entry.question;
    above = above.slice(0, Math.max(0, sharedBy(before, section) - depth));
    for (let level = depth + above.length; level < section.length; level += 1) {
      const titles = section.slice(0, level + 1);
      const first = idOfSection(uri, 0, titles);
      const occurrence = seen.get(first) ?? 0;
      seen.set(first, occurrence + 1);
      above = [...above, { id: occurrence === 0 ? first : idOfSection(uri, occurrence, titles), title: section[level] ?? '' }];
    }
    before = section;
    return { entry, places: above };
  });
}

/** How many titles all questions stand under. */
function commonDepth([first, ...others]: readonly QuestionEntry[]): number {
  const section = first?.question.section ?? [];
  return others.reduce((depth, { question }) => Math.min(depth, sharedBy(section, question.section)), section.length);
}

function sharedBy(one: readonly string[], other: readonly string[]): number {
  let shared = 0;
  while (shared < one.length && one[shared] === other[shared]) shared += 1;
  return shared;
}
