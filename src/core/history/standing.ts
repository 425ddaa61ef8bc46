import type { Note, Question } from '../notes/note';
import { anchorOf } from './anchor';
import type { ShownSpot } from './event';
import { hashOf } from './sha256';

/** A question as it stands in a note now. */
export interface Standing extends ShownSpot {
  readonly question: Question;
  /**
   * Names the place: note, section, text, and which one of this text there. It says nothing of what stood there before:
   * that is what `settle` finds out.
   */
  readonly key: string;
  /** The name that the person gave it in the note. */
  readonly anchor?: string;
}

/**
 * The questions of a note, each followed by its follow-ups, which stand in a section of the name of their parent.
 * `path` is that of the note in the workspace, with slashes.
 */
export function standingIn(path: string, note: Note): Standing[] {
  const all = flat(note.questions, []);
  const names = all.map(({ question, section }) => JSON.stringify([section, plain(question.text)]));
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  const seen = new Map<string, number>();
  return all.map(({ question, section }, at) => {
    const name = names[at] ?? '';
    const nth = seen.get(name) ?? 0;
    const of = counts.get(name) ?? 1;
    seen.set(name, nth + 1);
    const anchor = anchorOf(note, question);
    const place = placeAt(path, section, question.text, nth, of);
    return { question, ...place, key: keyAt(place), ...(anchor === undefined ? {} : { anchor }) };
  });
}

export function placeAt(path: string, section: readonly string[], text: string, nth = 0, of = 1): ShownSpot {
  const place = { path: path.normalize('NFC'), section: section.map(plain), text: plain(text), hash: hashOf(plain(text)) };
  return of > 1 ? { ...place, nth, of } : place;
}

/** How many there are of a text belongs to its name: if another comes, it cannot be known which of them was meant. */
export function keyOf(path: string, section: readonly string[], text: string, nth = 0, of = 1): string {
  return keyAt(placeAt(path, section, text, nth, of));
}

function keyAt({ path, section, text, nth = 0, of = 1 }: ShownSpot): string {
  return hashOf(JSON.stringify([path, section, text, nth, of]));
}

/** Text as it is compared: Hangul is the same in one sign and in its letters, and blanks do not count. */
function plain(text: string): string {
  return text.normalize('NFC').replace(/\s+/gu, ' ').trim();
}

/** The questions of a note in the order in which they stand, follow-ups after theirs. */
export function questionsIn(questions: readonly Question[]): Question[] {
  return questions.flatMap((question) => [question, ...questionsIn(question.followUps)]);
}

function flat(questions: readonly Question[], parents: readonly string[]): { question: Question; section: string[] }[] {
  return questions.flatMap((question) => [{ question, section: [...question.section, ...parents] }, ...flat(question.followUps, [...parents, question.text])]);
}
