// How long it takes to read notes: whole ones, beside parsers of Markdown, and again after a key press.
import MarkdownIt from 'markdown-it';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { read, type Reading } from '../../src/core/notes/reading';
import { readNote } from '../../src/core/notes/readNote';
import { EDITS, presses } from './recognition/edits';
import { asRatio, heading, inMs, line } from './recognition/report';
import { inRounds, milliseconds, type Task } from './recognition/rounds';
import { type BenchText, flat, labeledTexts, madeTexts } from './recognition/texts';

const PRESS_ROUNDS = 7;
/** The goals: of remark-parse's time at 1 MB; times as long for ten times the text; after a letter in an answer. */
const OF_REMARK = 0.2;
const GROWTH = 12;
const LETTER_MS = 5;
const OF_COLD = 1 / 100;

const remark = unified().use(remarkParse).freeze();
const markdownIt = new MarkdownIt({ html: true });

const texts = madeTexts();
const all = [texts.notes, texts.tenfold, texts.prose, ...labeledTexts()];

let round = 0;
let before: Reading | undefined;
const times = inRounds([
  ...all.flatMap(coldTasks),
  ...EDITS.map((edit): Task => ({ name: edit.name, rounds: PRESS_ROUNDS, run: () => presses((before ??= read(flat(texts.notes.text))), edit, (round += 1)) })),
]);

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
  line('readNote / markdown-it', asRatio(cold / other));
}

const cold = timeOf(coldName(texts.notes, 'readNote'));
const [ours, theirs] = ['readNote', 'markdown-it'].map((what) => times.get(coldName(texts.notes, what))?.first ?? NaN) as [number, number];
heading(`${texts.notes.name}, the first of all`);
line('readNote', inMs(ours));
line('markdown-it', inMs(theirs));
line('readNote / markdown-it', asRatio(ours / theirs));

const growth = timeOf(coldName(texts.tenfold, 'readNote')) / cold;
heading('Growth');
line('10 MB / 1 MB', growth.toFixed(1), { value: growth, atMost: GROWTH, says: `at most ${GROWTH}` });

heading(`${texts.notes.name}, again after`);
for (const { name } of EDITS) {
  const time = timeOf(name);
  const isLetter = name === EDITS[0]?.name;
  line(name, inMs(time), isLetter ? { value: time, atMost: LETTER_MS, says: `at most ${LETTER_MS} ms` } : undefined);
  line(`${name} / cold`, asRatio(time / cold), isLetter ? { value: time / cold, atMost: OF_COLD, says: 'at most 1/100' } : undefined);
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
    task('remark-parse', text.slowRounds, (fresh) => remark.parse(fresh)),
    task('markdown-it', text.rounds, (fresh) => markdownIt.parse(fresh, {})),
  ];
}

function coldName({ name }: BenchText, what: string): string {
  return `${name}: ${what}`;
}

function timeOf(name: string): number {
  return times.get(name)?.median ?? NaN;
}
