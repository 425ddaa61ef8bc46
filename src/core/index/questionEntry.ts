import type { Note, Question } from '../notes/note';
import { followUpKey, isKeyBelow, isKeyOfFollowUp, keyOf, outermostKey, questionKey } from './rowId';

/** A question and where it lives. */
export interface QuestionEntry {
  /**
   * Tells the questions of a workspace apart: the note, the question's text and, since texts repeat, which one of that
   * text it is. Writing an answer or adding another question does not change it.
   */
  readonly key: string;
  readonly uri: string;
  readonly note: Note;
  readonly question: Question;
}

export function entriesOf(uri: string, note: Note): QuestionEntry[] {
  return withKeys(uri, note, note.questions, (occurrence, text) => questionKey(uri, occurrence, text));
}

/** The questions that follow up on another one. */
export function followUpsOf({ key, uri, note, question }: QuestionEntry): QuestionEntry[] {
  return withKeys(uri, note, question.followUps, (occurrence, text) => followUpKey(key, occurrence, text));
}

/** Whether a question follows up on another one. */
export function isFollowUp({ key }: QuestionEntry): boolean {
  return isKeyOfFollowUp(key);
}

/** How many questions that is, those that follow up on one counted with it. */
export function questionsAmong(entries: Iterable<Pick<QuestionEntry, 'key'>>): number {
  return new Set(Array.from(entries, ({ key }) => outermostKey(key))).size;
}

/** The question that a key names, if the note has it: one of its questions, or a follow-up. */
export function entryOf(uri: string, note: Note, id: string): QuestionEntry | undefined {
  const key = keyOf(id);
  let entries = entriesOf(uri, note);
  for (;;) {
    const found = entries.find((entry) => key === entry.key || isKeyBelow(key, entry.key));
    if (found === undefined || found.key === key) return found;
    entries = followUpsOf(found);
  }
}

function withKeys(uri: string, note: Note, questions: readonly Question[], keyed: (occurrence: number, text: string) => string): QuestionEntry[] {
  const seen = new Map<string, number>();
  return questions.map((question) => {
    const occurrence = seen.get(question.text) ?? 0;
    seen.set(question.text, occurrence + 1);
    return { key: keyed(occurrence, question.text), uri, note, question };
  });
}
