import type { Range } from '../text/range';
import { markdownOf } from './excerpt';
import type { Note, Question } from './note';

export interface Editable {
  readonly text: string;
  readonly range: Range;
}

/**
 * The one own answer of a question that has text in one place, as it can be edited and put back: its Markdown, to be read by
 * itself, with the rows that a cell of a table has no room for.
 */
export function editableAnswer(note: Note, { answers, shape, status }: Question): Editable | undefined {
  const own = answers.filter(({ role }) => role === 'own');
  const [only] = own;
  if (!only || own.length > 1 || status === 'empty' || status === 'placeholder') return undefined;
  const { range } = only;
  const text = markdownOf(note, range);
  if (shape !== 'table' && shape !== 'card') return { text, range };
  return text.includes('```') ? undefined : { text: text.replace(/<br *\/?>/gi, '\n').replaceAll('\\|', '|'), range };
}
