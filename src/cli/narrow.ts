import path from 'node:path';
import { NoteIndex } from '../core/index/noteIndex';
import type { Note, Status } from '../core/notes/note';
import { belonging, type PlacedQuestion, questionsOf } from '../core/targets/belonging';
import { hasTag } from '../core/targets/tags';
import { EVERYTHING, TARGETS_FILE, type Target } from '../core/targets/target';
import { readTargets } from '../core/targets/targetsFile';
import { addressOf } from './home';
import { Problem, type Tell } from './problem';
import { targetsHere } from './progress/logs';
import { sentenceOf } from './progress/progress';
import { targetNamed } from './progress/progressHere';
import type { ReadNote } from './readNotes';

/** Which questions are asked for: those of a target, with any of some tags. Nothing named is all of them. */
export interface Narrowed {
  readonly target: string | undefined;
  readonly tags: readonly string[];
}

/** The notes with no other questions than those that are asked for; notes without any are left out. */
export async function narrowed(notes: readonly ReadNote[], { target: name, tags }: Narrowed, tell: Tell): Promise<readonly ReadNote[]> {
  if (notes.length === 0 || (name === undefined && tags.length === 0)) return notes;
  const target = await targetHere(name, tell);
  const index = new NoteIndex();
  const paths = new Map(notes.map((one) => [addressOf(below(one).path), below(one).path]));
  for (const one of notes) index.set(addressOf(below(one).path), one.note);
  const all = questionsOf({ index, pathOf: (uri) => paths.get(uri) });
  const wanted = new Set(
    belonging(target?.counted ?? EVERYTHING, all)
      .filter((one) => isWanted(one, { statuses: [], tags }))
      .map(({ entry }) => entry.question),
  );
  if (wanted.size === 0) throw new Problem('There is no such question; tags and targets are written as in your notes and .rehearse/targets.json.');
  return notes.flatMap(({ path: told, note }) => {
    const questions = note.questions.filter((question) => wanted.has(question));
    return questions.length > 0 ? [{ path: told, note: { ...note, questions, perhaps: [] } satisfies Note }] : [];
  });
}

/** The target of a name in the current folder; what is wrong with its file is told. */
export async function targetHere(name: string | undefined, tell: Tell): Promise<Target | undefined> {
  if (name === undefined) return undefined;
  const { targets, problems } = readTargets(await targetsHere(tell));
  for (const problem of problems) tell(sentenceOf(TARGETS_FILE, problem));
  return targetNamed(targets, name);
}

/** Whether a question has one of some statuses and one of some tags; where none is named, any will do. */
export function isWanted(
  { entry, path: note }: PlacedQuestion,
  { statuses, tags }: { readonly statuses: readonly Status[]; readonly tags: readonly string[] },
): boolean {
  const hasStatus = statuses.length === 0 || statuses.includes(entry.question.status);
  return hasStatus && (tags.length === 0 || tags.some((tag) => hasTag(entry, note, tag)));
}

/** A note by its path from the current folder, as the history and targets have it. */
export function below({ path: told, note }: ReadNote): ReadNote {
  return { path: path.relative('.', told).split(path.sep).join('/').normalize('NFC'), note };
}
