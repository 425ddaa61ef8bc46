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

/** What the id of a row begins with that shows a question once more: `#again/java file:///notes/os.md#0:…`; no address begins like this. */
const ONCE_MORE = '#again';

/** What parts a follow-up's key from that of its question; no text has it. */
const BELOW = '\n';

export function entriesOf(uri: string, note: Note): QuestionEntry[] {
  return withKeys(`${uri}#`, uri, note, note.questions);
}

/** The questions that follow up on another one. */
export function followUpsOf({ key, uri, note, question }: QuestionEntry): QuestionEntry[] {
  return withKeys(`${key}${BELOW}`, uri, note, question.followUps);
}

/** The text of the question that a follow-up follows up on; nothing of any other question. */
export function textAbove({ key, uri }: Pick<QuestionEntry, 'key' | 'uri'>): string | undefined {
  const above = key
    .slice(uri.length + 1)
    .split(BELOW)
    .at(-2);
  return above?.slice(above.indexOf(':') + 1);
}

/** Whether a key names something that follows up on a question. */
export function isFollowUpOf(key: string, { key: above }: QuestionEntry): boolean {
  return key.startsWith(`${above}${BELOW}`);
}

/** Whether a question follows up on another one. */
export function isFollowUp({ key }: QuestionEntry): boolean {
  return key.includes(BELOW);
}

/** How many questions that is, those that follow up on one counted with it. */
export function questionsAmong(entries: Iterable<Pick<QuestionEntry, 'key'>>): number {
  const questions = new Set<string | undefined>();
  for (const { key } of entries) questions.add(key.split(BELOW, 1)[0]);
  return questions.size;
}

/**
 * The id of a row for a question that has a row of its own elsewhere. What takes a question's key takes it as well. `where`
 * tells several such rows apart, and has no blank.
 */
export function onceMore(key: string, where = ''): string {
  return `${ONCE_MORE}${where && `/${where}`} ${key}`;
}

/** The question's key in the id of its row. */
export function keyOf(id: string): string {
  return id.startsWith(ONCE_MORE) ? id.slice(id.indexOf(' ') + 1) : id;
}

/** The question that a key names, if the note has it: one of its questions, or a follow-up. */
export function entryOf(uri: string, note: Note, id: string): QuestionEntry | undefined {
  const key = keyOf(id);
  let entries = entriesOf(uri, note);
  for (;;) {
    const found = entries.find((entry) => key === entry.key || isFollowUpOf(key, entry));
    if (found === undefined || found.key === key) return found;
    entries = followUpsOf(found);
  }
}

/** The address of the note that a question's key names. */
export function noteOf(id: string): string {
  const key = keyOf(id);
  return key.split('#', 1)[0] ?? key;
}

function withKeys(before: string, uri: string, note: Note, questions: readonly Question[]): QuestionEntry[] {
  const seen = new Map<string, number>();
  return questions.map((question) => {
    const occurrence = seen.get(question.text) ?? 0;
    seen.set(question.text, occurrence + 1);
    return { key: `${before}${occurrence}:${question.text}`, uri, note, question };
  });
}
