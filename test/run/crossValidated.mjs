// Reads notes as `rehearse` does, each with weights that were learnt without the notes of its author.
//   node crossValidated.mjs inspect --json PATH…     in the folder of the labeled notes, or of the quiet ones
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { BUILT } from './score.mjs';

const args = process.argv.slice(2);
const flags = args.filter((_, at) => at < 2);
const foldOf = new Map(
  readFileSync(path.join('..', 'sources.tsv'), 'utf8')
    .split('\n')
    .map((row) => row.split('\t'))
    .map((row) => [(row[0] ?? '').normalize('NFC'), Number(row[7])]),
);

/** @type {Map<number, string[]>} */
const byFold = new Map();
for (const file of args.slice(2)) {
  const fold = foldOf.get(file.normalize('NFC')) ?? foldOfAuthor(file);
  byFold.set(fold, [...(byFold.get(fold) ?? []), file]);
}
const notes = [...byFold].flatMap(([fold, files]) => {
  const { stdout, stderr } = spawnSync(process.execPath, [path.join(BUILT, `fold-${fold}.cjs`), ...flags, ...files], { encoding: 'utf8', maxBuffer: 2 ** 30 });
  if (stdout === '') process.stderr.write(stderr);
  return JSON.parse(stdout).notes;
});
process.stdout.write(JSON.stringify({ notes }));

/** As in learn/notes.ts. @param {string} file */
function foldOfAuthor(file) {
  return Array.from(file.split('/')[0] ?? '').reduce((hash, letter) => (hash * 31 + letter.charCodeAt(0)) % 9973, 7) % 8;
}
