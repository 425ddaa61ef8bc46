import type { Note, Question } from '../notes/note';

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
  const seen = new Map<string, number>();
  return note.questions.map((question) => {
    const occurrence = seen.get(question.text) ?? 0;
    seen.set(question.text, occurrence + 1);
    return { key: `${uri}#${occurrence}:${question.text}`, uri, note, question };
  });
}

/** The address of the note that a question's key names. */
export function noteOf(key: string): string {
  return key.slice(0, key.indexOf('#'));
}
