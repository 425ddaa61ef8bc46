// Fills a folder with notes as a person may have them: node makeNotes.mjs FOLDER COUNT; and one that is big: node makeNotes.mjs FILE
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { notesOf, proseOf } from './recognition/generate';
import { Random } from './recognition/random';

/** One in so many holds questions and answers. */
const ONE_IN = 10;
const IN_A_FOLDER = 100;
const LEAST = 1000;
const MOST = 10_000;
const BIG = 1_000_000;

const [place = '', count] = process.argv.slice(2);
if (count === undefined) writeFileSync(place, notesOf(BIG));
else fill(place, Number(count));

/** Each note is a piece of a long text, so that no two are the same. */
function fill(folder: string, notes: number): void {
  const random = new Random(3);
  const questions = pieces(notesOf(BIG), '\n### ');
  const prose = pieces(proseOf(BIG), '\n### ');
  for (let at = 0; at < notes; at += 1) {
    const below = path.join(folder, `folder ${Math.floor(at / IN_A_FOLDER)}`);
    if (at % IN_A_FOLDER === 0) mkdirSync(below, { recursive: true });
    const from = at % ONE_IN === 0 ? questions : prose;
    writeFileSync(path.join(below, `note ${at}.md`), noteOf(from, random.below(from.length), LEAST + random.below(MOST - LEAST)));
  }
}

function pieces(text: string, before: string): string[] {
  return text
    .split(before)
    .slice(1)
    .map((piece) => `### ${piece}\n`);
}

function noteOf(from: readonly string[], start: number, bytes: number): string {
  let text = '# Note\n\n';
  for (let at = start; Buffer.byteLength(text) < bytes; at += 1) text += from[at % from.length] ?? '';
  return text;
}
