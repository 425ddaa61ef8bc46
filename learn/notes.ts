import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** A note whose questions are known, or one in which nothing is asked. */
export interface LabeledNote {
  readonly set: 'labeled' | 'further' | 'quiet' | 'fixture' | 'changed';
  /** The path below the folder that would be opened, and that folder. */
  readonly path: readonly string[];
  readonly text: string;
  /** Notes of one author are in one fold; -1 for those that are always learnt from. */
  readonly fold: number;
  readonly asks: boolean;
  /** Rows, counted from 0. */
  readonly questions: ReadonlySet<number>;
  /** Rows that count neither way. */
  readonly neutral: ReadonlySet<number>;
  /** Rows from here on are not labeled. */
  readonly end: number;
}

interface Labels {
  readonly file: string;
  readonly isQA?: boolean;
  readonly questions: readonly { readonly line: number; readonly note?: string }[];
  readonly neutral?: readonly number[];
  readonly labelledUntilLine?: number;
  readonly questionInFileName?: boolean;
}

interface Fixture {
  readonly questions: readonly FixtureQuestion[];
}

interface FixtureQuestion {
  readonly line: number;
  readonly followUps?: readonly FixtureQuestion[];
}

export const FOLDS = 8;

/** The labeled notes of a folder, the quiet ones, and the project's own fixtures. */
export function labeledNotes(folder: string, fixtures: string): LabeledNote[] {
  const foldOf = new Map(rowsOf(path.join(folder, 'sources.tsv')).map((row) => [row[0] ?? '', Number(row[7])]));
  const labeled = filesBelow(path.join(folder, 'labels')).map((file): LabeledNote => {
    const labels = JSON.parse(readFileSync(path.join(folder, 'labels', file), 'utf8')) as Labels;
    return { ...labeledNote(labels, readFileSync(path.join(folder, 'files', labels.file), 'utf8')), set: 'labeled', fold: foldOf.get(labels.file) ?? 0 };
  });
  const quiet = filesBelow(path.join(folder, 'quiet')).map((file): LabeledNote => {
    const text = readFileSync(path.join(folder, 'quiet', file), 'utf8');
    return { ...labeledNote({ file, questions: [] }, text), set: 'quiet', fold: foldOfAuthor(file) };
  });
  return [...labeled, ...quiet, ...fixtureNotes(path.join(fixtures, 'notes')), ...shortNotes(path.join(fixtures, 'shortNotes.json'))];
}

/** A line of `further.jsonl`: a public note by where it is, and what is asked in it. Lines are counted from 1. */
interface Further {
  /** `OWNER+REPOSITORY/PATH`. */
  readonly file: string;
  readonly commit: string;
  readonly language: string;
  readonly questions: readonly number[];
  readonly followUps?: readonly number[];
  readonly neutral?: readonly number[];
  /** Only so many lines are read, and labeled. */
  readonly until: number;
}

/** Notes of further authors, as far as their texts are in that folder (see fetch.mjs). */
export function furtherNotes(list: string, folder: string): LabeledNote[] {
  const notes = readFileSync(list, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Further);
  return notes
    .filter(({ file }) => existsSync(path.join(folder, file)))
    .map(({ file, questions, followUps = [], neutral = [], until }): LabeledNote => {
      const text = readFileSync(path.join(folder, file), 'utf8').split('\n').slice(0, until).join('\n');
      const all = [...questions.map((line) => ({ line })), ...followUps.map((line) => ({ line, note: 'follow-up' }))];
      const labels = { file, isQA: questions.length > 0, questions: all, neutral };
      return { ...labeledNote(labels, text), set: 'further', fold: foldOfAuthor(file) };
    });
}

function labeledNote(
  { file, isQA = false, questions, neutral = [], labelledUntilLine, questionInFileName }: Labels,
  text: string,
): Omit<LabeledNote, 'set' | 'fold'> {
  const isSoft = ({ note }: { readonly note?: string }): boolean => (note ?? '').includes('follow-up');
  return {
    path: file === '' ? [] : file.split('/'),
    text,
    asks: isQA && !questionInFileName,
    questions: new Set(questions.filter((question) => !isSoft(question)).map(({ line }) => line - 1)),
    neutral: new Set([...neutral, ...questions.filter(isSoft).map(({ line }) => line)].map((line) => line - 1)),
    end: questionInFileName ? 0 : (labelledUntilLine ?? Infinity),
  };
}

function fixtureNotes(folder: string): LabeledNote[] {
  const files = filesBelow(folder);
  return files
    .filter((file) => !file.endsWith('.json'))
    .map((file): LabeledNote => {
      const { questions } = JSON.parse(readFileSync(path.join(folder, `${path.parse(file).name}.json`), 'utf8')) as Fixture;
      const followUps = questions.flatMap(({ followUps: below = [] }) => below.map(({ line }) => ({ line, note: 'follow-up' })));
      const labels = { file: `notes/${file}`, isQA: questions.length > 0, questions: [...questions, ...followUps] };
      return { ...labeledNote(labels, readFileSync(path.join(folder, file), 'utf8')), set: 'fixture', fold: -1 };
    });
}

interface ShortNote {
  /** Where it stands, if anywhere. */
  readonly path?: string;
  readonly text: string;
  readonly questions: readonly number[];
  readonly followUps?: readonly number[];
}

function shortNotes(file: string): LabeledNote[] {
  return (JSON.parse(readFileSync(file, 'utf8')) as readonly ShortNote[]).map(({ path: file = '', text, questions, followUps = [] }): LabeledNote => {
    const all = [...questions.map((line) => ({ line })), ...followUps.map((line) => ({ line, note: 'follow-up' }))];
    return { ...labeledNote({ file, isQA: questions.length > 0, questions: all }, text), set: 'fixture', fold: -1 };
  });
}

/** The quiet notes have no fold of their own; one author's stay together. */
export function foldOfAuthor(file: string): number {
  return Array.from(file.split('/')[0] ?? '').reduce((hash, letter) => (hash * 31 + letter.charCodeAt(0)) % 9973, 7) % FOLDS;
}

function rowsOf(file: string): string[][] {
  return readFileSync(file, 'utf8')
    .trimEnd()
    .split('\n')
    .slice(1)
    .map((row) => row.split('\t'));
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
    .sort();
}
