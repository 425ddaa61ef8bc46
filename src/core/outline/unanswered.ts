import { entriesOf, type QuestionEntry } from '../index/questionEntry';
import type { Note, Question } from '../notes/note';
import type { Position } from '../text/range';

/** The notes of a workspace in order, as `NoteIndex` has them. */
export interface Notes {
  uris(): string[];
  get(uri: string): Note | undefined;
}

/** A place in a note. */
export interface NotePosition {
  readonly uri: string;
  readonly position: Position;
}

/** There is no answer, or only something that holds its place. */
export function isUnanswered({ status }: Question): boolean {
  return status === 'empty' || status === 'placeholder';
}

export function unansweredOf(uri: string, note: Note): QuestionEntry[] {
  return entriesOf(uri, note).filter(({ question }) => isUnanswered(question));
}

/**
 * The unanswered question whose answer goes next behind a place, or next before it: in its note, then in the notes that
 * follow, around to the beginning and up to the place again.
 */
export function unansweredFrom(notes: Notes, from: NotePosition | undefined, direction: 'next' | 'previous'): QuestionEntry | undefined {
  const forward = direction === 'next';
  const uris = forward ? notes.uris() : notes.uris().reverse();
  const at = from ? uris.indexOf(from.uri) : -1;
  const here = (uri: string): QuestionEntry[] => {
    const note = notes.get(uri);
    const entries = note ? unansweredOf(uri, note).sort(byAnswer) : [];
    return forward ? entries : entries.reverse();
  };
  if (from && at >= 0) {
    const onward = here(from.uri).find(({ question }) => {
      const order = compare(question.answerAt, from.position);
      return forward ? order > 0 : order < 0;
    });
    if (onward) return onward;
  }
  for (const uri of [...uris.slice(at + 1), ...uris.slice(0, at + 1)]) {
    const [first] = here(uri);
    if (first) return first;
  }
  return undefined;
}

function byAnswer(one: QuestionEntry, other: QuestionEntry): number {
  return compare(one.question.answerAt, other.question.answerAt);
}

function compare(one: Position, other: Position): number {
  return one.line - other.line || one.character - other.character;
}
