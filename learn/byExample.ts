// How well the labeled notes of a fold are read when their first question is given as an example: node byExample.cjs NOTES FIXTURES FOLD
import { exampleAt, readingOf } from '../src/core/authoring/byExample';
import type { About } from '../src/core/notes/about';
import { type Question } from '../src/core/notes/note';
import { readNote } from '../src/core/notes/readNote';
import { written } from '../src/core/notes/readAs';
import { type LabeledNote, labeledNotes } from './notes';

const [notesFolder = '', fixtures = '', fold = ''] = process.argv.slice(2);

/** What is said of these is said of single lines, and adds to what is read anyway. */
const OF_LINES = /^(?:indented )?(?:bold )?(?:heading|list|line|quote)/;

const rowsOf = (questions: readonly Question[]): number[] => questions.flatMap(({ range, followUps }) => [range.start.line, ...rowsOf(followUps)]);

/** How many questions of a note are found, how many lines are taken for one, and how many are missed. */
function scored({ path, text, questions, neutral, end }: LabeledNote): { right: number; wrong: number; missed: number } {
  const plain: About = { path, readAs: [] };
  const counts = (row: number): boolean => !neutral.has(row) && row < end;
  const asked = [...questions].filter(counts).sort((one, other) => one - other);
  const example = exampleAt(readNote(text, plain), { line: asked[0] ?? 0, character: 0 });
  const about = example && (!example.asks || OF_LINES.test(example.form)) ? { path, readAs: [written(readingOf(example, true, false))] } : plain;
  const { questions: read } = readNote(text, about);
  const found = new Set(rowsOf(read));
  const right = asked.filter((row) => found.has(row)).length;
  const top = read.map(({ range }) => range.start.line);
  return { right, wrong: top.filter((row) => counts(row) && !questions.has(row)).length, missed: asked.length - right };
}

const asking = labeledNotes(notesFolder, fixtures).filter((note) => note.set === 'labeled' && note.asks && String(note.fold) === fold);
console.log(JSON.stringify(asking.map(scored)));
