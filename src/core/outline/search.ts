import { entriesOf, type QuestionEntry } from '../index/questionEntry';
import type { Notes } from './unanswered';

/**
 * The questions that have all letters of a query in its order, `dlck` for "deadlock", as VS Code expects; those that
 * have them in one piece first.
 */
export function searchQuestions(notes: Notes, query: string, most: number): QuestionEntry[] {
  const wanted = bare(query);
  const whole: QuestionEntry[] = [];
  const scattered: QuestionEntry[] = [];
  for (const uri of notes.uris()) {
    const note = notes.get(uri);
    if (!note || whole.length >= most) continue;
    for (const entry of entriesOf(uri, note)) {
      const text = bare(entry.question.text);
      if (text.includes(wanted)) whole.push(entry);
      else if (scattered.length < most && hasLetters(text, wanted)) scattered.push(entry);
    }
  }
  return [...whole, ...scattered].slice(0, most);
}

/** Composed, as `한` may be three characters in a note from a Mac. */
function bare(text: string): string {
  return text.normalize('NFC').toLowerCase().replace(/\s+/g, '');
}

function hasLetters(text: string, wanted: string): boolean {
  let at = -1;
  for (const letter of wanted) {
    at = text.indexOf(letter, at + 1);
    if (at < 0) return false;
  }
  return true;
}
