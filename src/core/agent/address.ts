import { hashOf } from '../history/sha256';
import { entriesOf, followUpsOf, type QuestionEntry } from '../index/questionEntry';
import type { Note, Question } from '../notes/note';
import type { PlacedQuestion } from '../targets/belonging';
import type { AgentFolder, AgentWorkspace } from './workspace';

/** How many letters of a question are in its address, to be understood, and of its hash, to be told from others. */
const BEGINNING = /^.{1,40}/su;
const HASHED = 6;

/** A question, and how an agent names it. */
export interface Addressed {
  /**
   * Names note and text, whatever is written or added elsewhere; the second of the same text ends with `.2`.
   * ```
   * acme/backend.md#what-is-sharding~4mXpjJ        acme/backend.md#what-is-sharding~4mXpjJ/and-when~Q2cDe1
   * ```
   */
  readonly id: string;
  /** The path of its note, as it is told, and in its folder. */
  readonly path: string;
  readonly pathInFolder: string;
  readonly entry: QuestionEntry;
  readonly folder: AgentFolder;
}

/** All questions of a folder, without those that follow up on one, in their order. */
export function addressedIn(folder: AgentFolder, questions: readonly PlacedQuestion[] = folder.questions): Addressed[] {
  const ids = new Map<Note, ReadonlyMap<string, string>>();
  const idOf = ({ entry: { key, note, uri } }: PlacedQuestion, path: string): string => {
    const known = ids.get(note) ?? new Map(named(`${path}#`, entriesOf(uri, note)).map(({ id, entry }) => [entry.key, id]));
    ids.set(note, known);
    return known.get(key) ?? '';
  };
  return questions.map((question) => {
    const path = pathIn(folder, question.path);
    return { id: idOf(question, path), path, pathInFolder: question.path, entry: question.entry, folder };
  });
}

/** The questions that follow up on one. */
export function addressedBelow(above: Addressed): Addressed[] {
  return named(`${above.id}/`, followUpsOf(above.entry)).map((one) => ({ ...above, ...one }));
}

/** The question of that address; nothing if there is none now. */
export function addressedAt({ folders }: AgentWorkspace, id: string): Addressed | undefined {
  const sought = id.normalize('NFC').trim();
  for (const folder of folders) {
    const inNote = folder.questions.filter(({ path }) => sought.startsWith(`${pathIn(folder, path)}#`));
    for (const one of addressedIn(folder, inNote)) {
      const found = foundIn(one, sought);
      if (found) return found;
    }
  }
  return undefined;
}

/** The address of a question in a note as it will be. */
export function addressIn(beside: Addressed, note: Note, question: Question): string | undefined {
  const seek = (all: readonly Addressed[]): string | undefined => {
    for (const one of all) {
      const found = one.entry.question === question ? one.id : seek(addressedBelow(one));
      if (found !== undefined) return found;
    }
    return undefined;
  };
  return seek(named(`${beside.path}#`, entriesOf(beside.entry.uri, note)).map((one) => ({ ...beside, ...one })));
}

export function pathIn({ name }: AgentFolder, path: string): string {
  return (name === undefined ? path : `${name}/${path}`).normalize('NFC');
}

function foundIn(one: Addressed, sought: string): Addressed | undefined {
  if (one.id === sought) return one;
  if (!sought.startsWith(`${one.id}/`)) return undefined;
  return addressedBelow(one).flatMap((below) => foundIn(below, sought) ?? [])[0];
}

function named(before: string, entries: readonly QuestionEntry[]): { id: string; entry: QuestionEntry }[] {
  const seen = new Map<string, number>();
  return entries.map((entry) => {
    const name = nameOf(entry.question.text);
    const nth = (seen.get(name) ?? 0) + 1;
    seen.set(name, nth);
    return { id: `${before}${name}${nth > 1 ? `.${nth}` : ''}`, entry };
  });
}

function nameOf(text: string): string {
  const composed = text.normalize('NFC');
  const words = composed.toLowerCase().replace(/[^\p{L}\p{M}\p{N}]+/gu, '-');
  const readable = (BEGINNING.exec(words)?.[0] ?? '').replace(/^-+|-+$/g, '');
  return `${readable}~${hashOf(composed).slice(0, HASHED)}`;
}
