import type { QuestionEntry } from '../index/questionEntry';
import { linesOf } from '../notes/excerpt';
import type { Note, Question } from '../notes/note';
import { frontMatterTags } from './frontMatterTags';
import { alike, tagsInLine } from './tagText';

const ofNote = new WeakMap<Note, readonly string[]>();
/** As they are compared, found once for each question that was read. */
const compared = new WeakMap<Question, { readonly path: string; readonly tags: ReadonlyMap<string, string> }>();
const ofQuestion = new WeakMap<Question, readonly string[]>();

/**
 * The tags of a question as they are written, each once: those of its note and of the folders that this is in, of the
 * titles above it, and its own. `path` is that of the note in its folder, with slashes.
 * ```
 * acme/backend.md   tags: java   # Databases #sql   ## Q. What is an index? #basics   →   acme, java, sql, basics
 * ```
 */
export function tagsOf({ note, question }: Pick<QuestionEntry, 'note' | 'question'>, path: string): string[] {
  const folders = path.split('/').slice(0, -1);
  return eachOnce([...folders, ...tagsOfNote(note), ...tagsAbove(note, question)]);
}

/** The path of a note in the folder that is opened: that folder is around all of them, and no tag of theirs. */
export function pathBelow({ about: { path } }: Note): string {
  return path.slice(1).join('/');
}

/** Whether a question has a tag; `backend/db` is also `backend`. */
export function hasTag(entry: Pick<QuestionEntry, 'note' | 'question'>, path: string, tag: string): boolean {
  return comparedTags(entry, path).has(alike(tag));
}

/** The tags of a question as they are compared, each with those that it is within, and how each is written first. */
export function comparedTags(entry: Pick<QuestionEntry, 'note' | 'question'>, path: string): ReadonlyMap<string, string> {
  const { question } = entry;
  let known = compared.get(question);
  if (known?.path !== path) {
    const tags = tagsOf(entry, path).flatMap(withOuter).reverse(); // of those that are the same the first stays
    known = { path, tags: new Map(tags.map((tag) => [alike(tag), tag])) };
    compared.set(question, known);
  }
  return known.tags;
}

/** `a/b/c` → `a`, `a/b`, `a/b/c` */
function withOuter(tag: string): string[] {
  const parts = tag.split('/');
  return parts.map((_, at) => parts.slice(0, at + 1).join('/'));
}

/** The first of each of several tags that are the same. */
export function eachOnce(tags: readonly string[]): string[] {
  const seen = new Set<string>();
  return tags.filter((tag) => alike(tag) !== '' && seen.size !== seen.add(alike(tag)).size);
}

function tagsOfNote(note: Note): readonly string[] {
  const known = ofNote.get(note) ?? frontMatterTags(note.text);
  ofNote.set(note, known);
  return known;
}

function tagsAbove(note: Note, question: Question): readonly string[] {
  const known = ofQuestion.get(question) ?? linesAbove(note, question).flatMap((line) => tagsInLine(lineOf(note, line)));
  ofQuestion.set(question, known);
  return known;
}

/** The lines of the titles above a question, and its own. */
function linesAbove({ sections }: Note, { range, section }: Question): number[] {
  const before = sections.filter((one) => one.range.start.line < range.start.line);
  const titles = section.flatMap((title) => before.filter((one) => one.title === title).at(-1)?.range.start.line ?? []);
  const own = Array.from({ length: range.end.line - range.start.line + 1 }, (_, at) => range.start.line + at);
  return [...titles, ...own];
}

function lineOf(note: Note, line: number): string {
  const lines = linesOf(note);
  return note.text.slice(lines.offset({ line, character: 0 }), lines.offset({ line: line + 1, character: 0 }));
}
