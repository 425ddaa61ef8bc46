import { markdownOf } from '../notes/excerpt';
import type { Note, Question } from '../notes/note';
import { sketchOf } from './sketch';

const known = new WeakMap<Question, string>();

/** The likeness of the person's own answer; nothing where none is written. Found once for each question that was read. */
export function answerSketch(note: Note, question: Question): string {
  const before = known.get(question);
  if (before !== undefined) return before;
  const own = question.answers.filter(({ role }) => role === 'own');
  const isWritten = question.status === 'answered' || question.status === 'draft';
  const sketch = isWritten ? sketchOf(own.map(({ range }) => markdownOf(note, range)).join('\n')) : '';
  known.set(question, sketch);
  return sketch;
}
