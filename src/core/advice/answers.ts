import { markdownOf } from '../notes/excerpt';
import type { Note, Question, Role } from '../notes/note';

/** The Markdown of the answers of a role, each by itself. */
export function answersOf(note: Note, question: Question, role: Role): string[] {
  const all = role === 'own' && question.status === 'empty' ? [] : question.answers;
  return all.filter((answer) => answer.role === role).map(({ range }) => markdownOf(note, range));
}
