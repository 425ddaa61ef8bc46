// Writes what is known of each line that may be a question, for learn.py: node dump.mjs NOTES FIXTURES OUT TIMES FURTHER TEXTS
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { askedIn } from '../src/core/notes/asking';
import { candidatesOf } from '../src/core/notes/forms';
import { explicitClaims } from '../src/core/notes/claims';
import { pageOf } from '../src/core/notes/reading';
import { sheetOf } from '../src/core/notes/sheet';
import { gramsOf } from '../src/core/notes/votes/grams';
import { kindOf, NUMBERS, numbersOf } from '../src/core/notes/votes/numbers';
import { textsAround } from '../src/core/notes/votes/titles';
import { changedNotes, piecesOf } from './changed';
import { furtherNotes, type LabeledNote, labeledNotes } from './notes';

/** The bits of a hash that count: of what a line sounds like, of what its surroundings do. */
const BITS = { sound: 15, around: 12 } as const;

const [notesFolder = '', fixtures = '', out = '', times = '2', further = '', texts = ''] = process.argv.slice(2);

interface Grams {
  readonly counts: number[];
  readonly ids: number[];
  readonly values: number[];
}

const numbers: Float32Array[] = [];
const sound: Grams = { counts: [], ids: [], values: [] };
const around: Grams = { counts: [], ids: [], values: [] };
const lines: object[] = [];
const docs: object[] = [];

let seed = 12345;
const random = (): number => (seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0) / 2 ** 32;
const notes = [...labeledNotes(notesFolder, fixtures), ...furtherNotes(further, texts)];
for (const note of [...notes, ...changedNotes(notes, Number(times), random), ...piecesOf(notes, random)]) dump(note);

const rows = Buffer.concat(numbers.map(({ buffer, byteOffset, byteLength }) => Buffer.from(buffer, byteOffset, byteLength)));
writeFileSync(path.join(out, 'numbers.f32'), rows);
for (const [name, grams] of Object.entries({ sound, around })) {
  writeFileSync(path.join(out, `${name}.counts`), Buffer.from(Int32Array.from(grams.counts).buffer));
  writeFileSync(path.join(out, `${name}.ids`), Buffer.from(Int32Array.from(grams.ids).buffer));
  writeFileSync(path.join(out, `${name}.values`), Buffer.from(Float32Array.from(grams.values).buffer));
}
writeFileSync(path.join(out, 'lines.json'), JSON.stringify({ numbers: NUMBERS, bits: BITS, docs, lines }));
console.log(`${lines.length} lines of ${docs.length} notes, ${NUMBERS.length} numbers each`);

function dump({ set, path: where, text, fold, asks, questions, neutral, end }: LabeledNote): void {
  const page = pageOf(sheetOf(text));
  const claims = explicitClaims(page);
  const candidates = candidatesOf(page, claims.taken);
  const claimed = new Set(claims.found.map(({ at }) => at));
  const rowOf = (at: number): number => page.at[at] ?? 0;
  const counts = (row: number): boolean => !neutral.has(row) && row < end;
  const claimedRows = claims.found.map(({ at }) => rowOf(at)).filter(counts);
  const reached = new Set([...claimedRows, ...candidates.map(({ at }) => rowOf(at))]);
  docs.push({
    set,
    fold,
    asks,
    file: where.join('/'),
    start: lines.length,
    count: candidates.length,
    right: claimedRows.filter((row) => questions.has(row)).length,
    wrong: claimedRows.filter((row) => !questions.has(row)).length,
    unreached: [...questions].filter((row) => counts(row) && !reached.has(row)).length,
  });
  numbers.push(numbersOf(page, candidates, claimed, where));
  const titles = textsAround(page, where);
  const indexOf = new Map(candidates.map(({ at }, index) => [at, lines.length + index]));
  const placeOf = (at: number): number => indexOf.get(at) ?? -1;
  for (const candidate of candidates) {
    const row = rowOf(candidate.at);
    const form = kindOf(page, candidate.at, candidate.form);
    add(sound, [[0, askedIn(page.line(candidate.at).title.text)]], BITS.sound);
    add(around, titles(candidate), BITS.around);
    lines.push({
      doc: docs.length - 1,
      row,
      asks: Number(questions.has(row)),
      counts: Number(counts(row)),
      form,
      section: `${candidate.section} ${form}`,
      parent: placeOf(candidate.parent),
      above: placeOf(candidate.section),
      list: `${candidate.section} ${candidate.parent} ${form}`,
      text: page.line(candidate.at).title.text.slice(0, 60),
    });
  }
}

function add(grams: Grams, texts: readonly (readonly [number, string])[], bits: number): void {
  const sums = new Map<number, number>();
  let count = 0;
  for (const [role, text] of texts) {
    count += gramsOf(text, role, (hash) => {
      const id = hash & (2 ** bits - 1);
      sums.set(id, (sums.get(id) ?? 0) + 1);
    });
  }
  grams.counts.push(sums.size);
  for (const [id, times] of sums) {
    grams.ids.push(id);
    grams.values.push(times / Math.sqrt(Math.max(1, count)));
  }
}
