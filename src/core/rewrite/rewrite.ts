import { textOf } from '../notes/excerpt';
import type { Note, Question } from '../notes/note';
import { type Reading, read, readAgain } from '../notes/reading';
import type { Edit } from '../authoring/edit';
import { editsBetween, type RowPiece, rowsIn, textIn, type TidyRow, withPieces } from '../tidy/row';
import type { Range } from '../text/range';
import { type AskedPart, partsOf, type RewriteForm } from './parts';
import { rowsAs, tableOf } from './written';

/** What would become of a note. */
export interface Rewritten {
  readonly text: string;
  readonly edits: readonly Edit[];
  /** How many of its questions are written otherwise then, and how many were left as the note would be read otherwise. */
  readonly done: number;
  readonly left: number;
}

/** So many characters are read to find out which questions of a note can be written otherwise, if not all can. */
const READ_AT_MOST = 4_000_000;
const MOST_READS = 200;

/** A part of a note, and what is put in its place. */
interface Rewriting {
  readonly piece: RowPiece;
  readonly count: number;
}

/** Writes the questions of a note in another form. Its questions, their statuses and answers, and the titles stay what they are. */
export function rewriteAs(note: Note, form: RewriteForm): Rewritten {
  const rows = rowsIn(note.text);
  const first = read(note.text, note.about);
  const parts = partsOf(first.note, rows).filter((part) => part.form !== form);
  const end = rows.find((row) => row.end !== '')?.end ?? '\n';
  const all = form === 'table' ? tables(parts, rows, end) : pieces(parts, form, rows, end);
  const kept = holding(first, rows, all);
  const after = withPieces(
    rows,
    kept.map(({ piece }) => piece),
  );
  const done = kept.reduce((sum, { count }) => sum + count, 0);
  return { text: textIn(after), edits: editsBetween(rows, after), done, left: parts.length - done };
}

/** All of it if the note is read alike then; else as much as is, one after the other. */
function holding(first: Reading, rows: readonly TidyRow[], all: readonly Rewriting[]): readonly Rewriting[] {
  const holds = (some: readonly Rewriting[]): boolean => {
    const { note } = readAgain(
      first,
      textIn(
        withPieces(
          rows,
          some.map(({ piece }) => piece),
        ),
      ),
    );
    return saysTheSame(first.note, note);
  };
  if (all.length === 0 || holds(all)) return all;
  const kept: Rewriting[] = [];
  const most = Math.min(MOST_READS, READ_AT_MOST / (first.note.text.length + 1));
  for (const one of all.slice(0, most)) if (holds([...kept, one])) kept.push(one);
  return kept;
}

function pieces(parts: readonly AskedPart[], form: Exclude<RewriteForm, 'table'>, rows: readonly TidyRow[], end: string): Rewriting[] {
  const groups = runsOf(parts, rows);
  return groups.flatMap((group): Rewriting[] => {
    const [head] = group;
    if (head?.form !== 'table') return group.map((part) => ({ piece: pieceOf(rows, part.start, part.end, rowsAs(form, part), end), count: 1 }));
    // A table goes as a whole, with its head.
    const written = group.flatMap((part, at) => [...(at > 0 ? [''] : []), ...rowsAs(form, part)]);
    return [{ piece: pieceOf(rows, head.start - 2, group.at(-1)?.end ?? head.end, written, end), count: group.length }];
  });
}

function tables(parts: readonly AskedPart[], rows: readonly TidyRow[], end: string): Rewriting[] {
  return runsOf(parts, rows).flatMap((group): Rewriting[] => {
    const table = tableOf(group);
    const [head] = group;
    return table && head ? [{ piece: pieceOf(rows, head.start, group.at(-1)?.end ?? head.end, table, end), count: group.length }] : [];
  });
}

/** Questions of one form with nothing but blank rows between them. */
function runsOf(parts: readonly AskedPart[], rows: readonly TidyRow[]): AskedPart[][] {
  const runs: AskedPart[][] = [];
  for (const part of parts) {
    const last = runs.at(-1)?.at(-1);
    const between = last ? rows.slice(last.end, part.start) : [];
    const isNext = last?.form === part.form && last?.level === part.level && between.every(({ text }) => text.trim() === '');
    if (isNext) runs.at(-1)?.push(part);
    else runs.push([part]);
  }
  return runs;
}

/** With a blank row above and below where something stands there. */
function pieceOf(rows: readonly TidyRow[], start: number, end: number, written: readonly string[], lineEnd: string): RowPiece {
  const isWritten = (at: number): boolean => (rows[at]?.text.trim() ?? '') !== '';
  const isItem = written[0]?.startsWith('- ') ?? false;
  const above = isWritten(start - 1) && !isItem ? [''] : [];
  const below = isWritten(end) && !isItem ? [''] : [];
  const texts = [...above, ...written, ...below];
  const last = rows[end - 1]?.end ?? '';
  return { start, end, rows: texts.map((text, at) => ({ text, end: at < texts.length - 1 ? lineEnd : last })) };
}

function saysTheSame(before: Note, after: Note): boolean {
  const doubtful = new Set(before.perhaps.map(({ text }) => text));
  return wordsOf(before.text) === wordsOf(after.text) && told(before) === told(after) && after.perhaps.every(({ text }) => doubtful.has(text));
}

/** All that a text says, in its order, without what the forms put around it: no column and no line between may be lost. */
function wordsOf(text: string): string {
  return text
    .replace(/^[ \t]*\|.*(?:\r\n|\r|\n)[ \t]*\|[ \t:|-]+$/gm, '')
    .replace(/<\/?(?:details|summary|h[1-6]|b|strong|br)\b[^<>]*>|&(?:lt|amp);/gi, '')
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

/** What a person sees of a note, and what its histories know it by, without the form that it is written in. */
function told(note: Note): string {
  const words = (range: Range): string =>
    textOf(note, range)
      .replace(/<br\s*\/?>|<\/?p>/gi, ' ')
      .replace(/\\\|/g, '|')
      .replace(/\s+/g, '');
  const one = ({ text, status, section, body, answers, followUps }: Question): unknown => ({
    ...{ text, status, section, body: body && words(body) },
    answers: answers.map(({ role, range }) => [role, words(range)]),
    followUps: followUps.map(one),
  });
  return JSON.stringify([note.questions.map(one), note.sections.map(({ title, depth }) => [title, depth])]);
}
