import type { Note, Question } from '../notes/note';
import { IN_DOUBT, type FormReading } from '../notes/readAs';
import { readNote } from '../notes/readNote';
import { withReading } from './byExample';

/**
 * What to say of a note whose lines in doubt are questions, or are none: something of their forms. Where that would
 * change what is read of other lines, only of what is in doubt.
 */
export function readingsForDoubt(note: Note, asks: boolean): FormReading[] {
  const forms = [...new Set(note.perhaps.map(({ form }) => form))];
  const exact = forms.map((form): FormReading => ({ form, asks })).filter((reading) => changesNothingElse(note, reading));
  return exact.length < forms.length ? [...exact, { form: IN_DOUBT, asks }] : exact;
}

function changesNothingElse(note: Note, reading: FormReading): boolean {
  const after = questionRows(readNote(note.text, { ...note.about, readAs: withReading(note.about.readAs, reading) }));
  const before = questionRows(note);
  const offered = new Set(note.perhaps.filter(({ form }) => form === reading.form).map(({ range }) => range.start.line));
  return [...before].every((row) => after.has(row)) && [...after].every((row) => before.has(row) || offered.has(row));
}

/** How many lines become questions, and how many are none any more, when a note is read otherwise. */
export function effectOf(before: Note, readAs: readonly string[]): { readonly more: number; readonly fewer: number } {
  const after = questionRows(readNote(before.text, { ...before.about, readAs }));
  const rows = questionRows(before);
  return { more: [...after].filter((row) => !rows.has(row)).length, fewer: [...rows].filter((row) => !after.has(row)).length };
}

/** Of follow-ups, too. */
function questionRows({ questions }: { readonly questions: readonly Question[] }): Set<number> {
  const rows = new Set<number>();
  const add = (all: readonly Question[]): void => {
    for (const { range, followUps } of all) {
      rows.add(range.start.line);
      add(followUps);
    }
  };
  add(questions);
  return rows;
}
