import { readNote } from '../../src/core/notes/readNote';
import { slice } from './slice';

/** What is read in a text: each question with its status and its answers, on a line of its own. */
export function read(text: string): string[] {
  return readNote(text).questions.map(({ text: question, status, answers }) => {
    const written = answers.map(({ role, range }) => `${role}: ${slice(text, range).replaceAll('\n', '⏎')}`);
    return [question, status, ...written].join(' | ');
  });
}
