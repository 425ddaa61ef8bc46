import { type CardAt, type ExportedQuestion, exportedOf } from '../../src/core/export/exported';
import { type Exporting, exportText } from '../../src/core/export/exportText';
import { type ExportFormat, SHEET_COLUMNS, type SheetColumn } from '../../src/core/export/formats';
import { atOnce } from '../../src/core/history/steps';
import { NoteIndex } from '../../src/core/index/noteIndex';
import { moveMarkdown, renderMarkdown } from '../../src/core/markdown/render';
import { ENGLISH } from '../../src/core/markdown/render/surroundings';
import { readNote } from '../../src/core/notes/readNote';
import { questionsOf } from '../../src/core/targets/belonging';

/** What is exported of notes, by their paths. */
export function exported(notes: Readonly<Record<string, string>>, cardAt: CardAt = () => undefined): ExportedQuestion[] {
  const index = new NoteIndex();
  const paths = new Map(Object.keys(notes).map((path) => [encodeURI(path), path]));
  for (const [uri, path] of paths) index.set(uri, readNote(notes[path] ?? '', { path: path.split('/'), readAs: [] }));
  return exportedOf(questionsOf({ index, pathOf: (uri) => paths.get(uri) }), cardAt);
}

export const exporting: Exporting = {
  title: 'Questions',
  language: 'en',
  words: {
    contents: 'Contents',
    noAnswer: 'No answer yet',
    model: 'Model answer',
    showAnswer: 'Answer',
    statuses: { empty: 'empty', placeholder: 'placeholder', draft: 'draft', answered: 'answered' },
    columns: Object.fromEntries(SHEET_COLUMNS.map((column) => [column, column])) as Record<SheetColumn, string>,
    render: ENGLISH,
  },
  render: renderMarkdown,
  move: moveMarkdown,
  image: () => undefined,
  answers: 'shown',
  toNotes: '',
};

export function written(format: ExportFormat, questions: readonly ExportedQuestion[], around: Partial<Exporting> = {}): string {
  return atOnce(exportText(format, questions, { ...exporting, ...around }));
}
