import { entriesOf, type QuestionEntry } from '../index/questionEntry';
import type { NoteIndex } from '../index/noteIndex';
import { type TargetScope, isEverything, type SectionOfNote } from './target';
import { comparedTags, eachOnce, tagsOf } from './tags';
import { alike } from './tagText';

/** The notes of one folder, and how each is called in it. */
export interface NotesOfFolder {
  readonly index: Pick<NoteIndex, 'get' | 'uris'>;
  /** The path of a note in the folder, with slashes; nothing of a note that is not in it. */
  readonly pathOf: (uri: string) => string | undefined;
}

/** A question that is none that follows up on another, and the path of its note. */
export interface PlacedQuestion {
  readonly entry: QuestionEntry;
  readonly path: string;
}

/** What of a target is in no note any more: each as it is written. */
export interface Gone {
  readonly folders: readonly string[];
  readonly notes: readonly string[];
  readonly sections: readonly SectionOfNote[];
  readonly tags: readonly string[];
}

/** The questions of a folder in their order; what follows up on a question goes with it. */
export function questionsOf({ index, pathOf }: NotesOfFolder): PlacedQuestion[] {
  return index.uris().flatMap((uri) => {
    const note = index.get(uri);
    const path = pathOf(uri)?.normalize('NFC');
    return note && path !== undefined ? entriesOf(uri, note).map((entry) => ({ entry, path })) : [];
  });
}

/** The questions that count. */
export function belonging(counted: TargetScope, questions: readonly PlacedQuestion[]): PlacedQuestion[] {
  if (isEverything(counted)) return [...questions];
  const tests = testsOf(counted);
  return questions.filter((question) => tests.some((test) => test(question)));
}

/** What is named and has no question: it was deleted, renamed, or misspelled. */
export function goneOf({ folders, notes, sections, tags }: TargetScope, questions: readonly PlacedQuestion[]): Gone {
  const isGone = (test: Test): boolean => !questions.some(test);
  return {
    folders: folders.filter((folder) => isGone(inFolder(folder))),
    notes: notes.filter((note) => isGone(inNote(note))),
    sections: sections.filter((section) => isGone(inSection(section))),
    tags: tags.filter((tag) => isGone(withTag(tag))),
  };
}

/** All tags of some questions, each as it is first written, in the order of the alphabet, and how many questions have it. */
export function tagsAmong(questions: readonly PlacedQuestion[]): { readonly tag: string; readonly count: number }[] {
  const all = questions.map(({ entry, path }) => tagsOf(entry, path));
  const counts = new Map<string, number>();
  for (const tag of all.flat()) counts.set(alike(tag), (counts.get(alike(tag)) ?? 0) + 1);
  const tags = eachOnce(all.flat()).map((tag) => ({ tag, count: counts.get(alike(tag)) ?? 0 }));
  return tags.sort((one, other) => (alike(one.tag) < alike(other.tag) ? -1 : 1));
}

/** The tags that people wrote, and not the folders, the most frequent first. */
export function writtenTags(index: Pick<NoteIndex, 'get' | 'uris'>): string[] {
  const counted = tagsAmong(questionsOf({ index, pathOf: () => '' }));
  return [...counted].sort((one, other) => other.count - one.count).map(({ tag }) => tag);
}

type Test = (question: PlacedQuestion) => boolean;

function testsOf({ folders, notes, sections, tags }: TargetScope): Test[] {
  return [...folders.map(inFolder), ...notes.map(inNote), ...sections.map(inSection), ...tags.map(withTag)];
}

function inFolder(folder: string): Test {
  const below = plain(folder) === '' ? '' : `${plain(folder)}/`;
  return ({ path }) => path.startsWith(below);
}

function inNote(note: string): Test {
  const sought = plain(note);
  return ({ path }) => path === sought;
}

function inSection({ note, title }: SectionOfNote): Test {
  const sought = title.normalize('NFC').trim();
  const isIn = inNote(note);
  return (question) => isIn(question) && question.entry.question.section.some((one) => one.normalize('NFC').trim() === sought);
}

function withTag(tag: string): Test {
  const sought = alike(tag);
  return ({ entry, path }) => comparedTags(entry, path).has(sought);
}

/** A path as it is compared: `.\acme\` is `acme`. */
function plain(path: string): string {
  return path
    .normalize('NFC')
    .replaceAll('\\', '/')
    .replace(/^(?:\.?\/)+|\/+$/g, '')
    .replace(/^\.$/, '');
}
