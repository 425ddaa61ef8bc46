// How long it takes to read notes: whole ones, beside parsers of Markdown, and again after a key press.
import MarkdownIt from 'markdown-it';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { NOWHERE } from '../../src/core/notes/about';
import { read, readAgain, type Reading } from '../../src/core/notes/reading';
import { readNote } from '../../src/core/notes/readNote';
import { type Sheet, sheetOf } from '../../src/core/notes/sheet';
import { type Edit, EDITS, presses } from './recognition/edits';
import { asRatio, heading, inMs, line } from './recognition/report';
import { inRounds, milliseconds, type Task } from './recognition/rounds';
import { type BenchText, flat, labeledTexts, madeTexts } from './recognition/texts';

const PRESS_ROUNDS = 7;
const LINES = 'rows, lines and titles';
/** The goals: of the time of the parsers, all of it and what is done before anything is recognized; … */
const OF_REMARK = 0.2;
const OF_MARKDOWN_IT = 2;
const LINES_OF_MARKDOWN_IT = 0.7;
/** … times as long for ten times the text, and for as much of a changelog; … */
const GROWTH = 12;
const CHANGELOG = 1;
/** … after a letter in an answer; for the rows and lines after any edit. */
const LETTER_MS = 5;
const OF_COLD = 1 / 100;
const LINES_MS = 2;

const remark = unified().use(remarkParse).freeze();
const markdownIt = new MarkdownIt({ html: true });

const texts = madeTexts();
const all = [texts.notes, texts.tenfold, texts.prose, texts.changelog, ...labeledTexts()];

let round = 0;
let before: Reading | undefined;
let sheet: Sheet | undefined;
const times = inRounds([...all.flatMap(coldTasks), ...EDITS.flatMap(pressTasks)]);

for (const text of all) {
  const cold = timeOf(coldName(text, 'readNote'));
  heading(`${text.name} (${(Buffer.byteLength(text.text) / 1e6).toFixed(2)} MB, ${readNote(text.text).questions.length} questions)`);
  line('readNote', inMs(cold));
  if (text.slowRounds > 0) {
    const slow = timeOf(coldName(text, 'remark-parse'));
    const ratio = cold / slow;
    line('remark-parse', inMs(slow));
    line('readNote / remark-parse', asRatio(ratio), { value: ratio, atMost: OF_REMARK, says: `at most ${OF_REMARK}` });
  }
  const other = timeOf(coldName(text, 'markdown-it'));
  line('markdown-it', inMs(other));
  line('readNote / markdown-it', asRatio(cold / other), { value: cold / other, atMost: OF_MARKDOWN_IT, says: `at most ${OF_MARKDOWN_IT}` });
  const lines = timeOf(coldName(text, LINES));
  line(LINES, inMs(lines));
  line(`${LINES} / markdown-it`, asRatio(lines / other), { value: lines / other, atMost: LINES_OF_MARKDOWN_IT, says: `at most ${LINES_OF_MARKDOWN_IT}` });
}

const cold = timeOf(coldName(texts.notes, 'readNote'));
const [ours, theirs] = ['readNote', 'markdown-it'].map((what) => times.get(coldName(texts.notes, what))?.first ?? NaN) as [number, number];
heading(`${texts.notes.name}, the first of all`);
line('readNote', inMs(ours));
line('markdown-it', inMs(theirs));
line('readNote / markdown-it', asRatio(ours / theirs));

const perByte = ({ text }: BenchText, time: number): number => time / Buffer.byteLength(text);
const ofChangelog = perByte(texts.changelog, timeOf(coldName(texts.changelog, 'readNote'))) / perByte(texts.notes, cold);

const growth = timeOf(coldName(texts.tenfold, 'readNote')) / cold;
heading('Other sizes and texts');
line('10 MB / 1 MB', growth.toFixed(1), { value: growth, atMost: GROWTH, says: `at most ${GROWTH}` });
line('A byte of a changelog / of a note', asRatio(ofChangelog), { value: ofChangelog, atMost: CHANGELOG, says: `at most ${CHANGELOG}` });

heading(`${texts.notes.name}, again after`);
for (const { name } of EDITS) {
  const time = timeOf(name);
  const isLetter = name === EDITS[0]?.name;
  line(name, inMs(time), isLetter ? { value: time, atMost: LETTER_MS, says: `at most ${LETTER_MS} ms` } : undefined);
  line(`${name} / cold`, asRatio(time / cold), isLetter ? { value: time / cold, atMost: OF_COLD, says: 'at most 1/100' } : undefined);
  const lines = timeOf(linesName(name));
  line(linesName(name), inMs(lines), { value: lines, atMost: LINES_MS, says: `at most ${LINES_MS} ms` });
}

/** Reading a text as if for the first time, and parsing it. */
function coldTasks(text: BenchText): Task[] {
  const task = (what: string, rounds: number, work: (text: string) => unknown): Task => ({
    name: coldName(text, what),
    rounds,
    run: () => {
      const fresh = flat(text.text);
      return [milliseconds(() => work(fresh))];
    },
  });
  return [
    task('readNote', text.rounds, readNote),
    task(LINES, text.rounds, (fresh) => sheetOf(fresh).lines.map(({ title }) => title)),
    task('remark-parse', text.slowRounds, (fresh) => remark.parse(fresh)),
    task('markdown-it', text.rounds, (fresh) => markdownIt.parse(fresh, {})),
  ];
}

/** Reading the text of notes again after an edit, and only its rows and lines. */
function pressTasks(edit: Edit): Task[] {
  const { text } = texts.notes;
  return [
    {
      name: edit.name,
      rounds: PRESS_ROUNDS,
      run: () => {
        const known = (before ??= read(flat(text), NOWHERE));
        return presses(text, edit, (round += 1), (edited) => readAgain(known, edited));
      },
    },
    {
      name: linesName(edit.name),
      rounds: PRESS_ROUNDS,
      run: () => {
        const known = (sheet ??= sheetOf(flat(text)));
        return presses(text, edit, round, (edited) => sheetOf(edited, known));
      },
    },
  ];
}

function linesName(edit: string): string {
  return `${edit}: rows and lines`;
}

function coldName({ name }: BenchText, what: string): string {
  return `${name}: ${what}`;
}

function timeOf(name: string): number {
  return times.get(name)?.median ?? NaN;
}
