// node learn/fetch.mjs [SERVER]: fetches the public notes that further.jsonl names, for `npm run learn`, into a folder beside the checkout.
// What is there already is kept; a note that its author has taken away is left out, and is not learnt from.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Problem, run } from '../test/run/problem.mjs';
import { root } from '../test/run/root.mjs';

/** Where the texts of further.jsonl are, once they are fetched. */
export const FURTHER_NOTES = path.join(root, '..', 'further');
/** Which notes there are, and what is asked in them: see notes.ts. */
export const FURTHER_LIST = path.join(root, 'learn', 'further.jsonl');

const SERVER = 'https://raw.githubusercontent.com';

/** The notes whose texts are not beside the checkout. @returns {{ file: string, commit: string }[]} */
export function notFetched() {
  const notes = readFileSync(FURTHER_LIST, 'utf8').trimEnd().split('\n');
  return notes.map((note) => JSON.parse(note)).filter(({ file }) => !existsSync(path.join(FURTHER_NOTES, file)));
}

/** @param {string} server */
async function fetchNotes(server) {
  const wanted = notFetched();
  let gone = 0;
  for (const { file, commit } of wanted) {
    const [, owner = '', repository = '', inside = ''] = /^([^+]+)\+([^/]+)\/(.+)$/su.exec(file) ?? [];
    const address = [owner, repository, commit, ...inside.split('/')].map(encodeURIComponent).join('/');
    const answer = await fetch(`${server}/${address}`).catch((/** @type {Error} */ { message, cause }) => {
      throw new Problem(`${file} cannot be fetched from ${server}: ${cause instanceof Error ? cause.message : message}`);
    });
    if (!answer.ok) {
      gone += 1;
      console.error(`${file}: ${answer.status} ${answer.statusText}`);
      continue;
    }
    const target = path.join(FURTHER_NOTES, file);
    mkdirSync(path.dirname(target), { recursive: true });
    writeFileSync(target, Buffer.from(await answer.arrayBuffer()));
  }
  console.log(`${wanted.length - gone} notes fetched into ${FURTHER_NOTES}, ${gone} are not there.`);
}

if (process.argv[1] === import.meta.filename) await run(() => fetchNotes(process.argv[2] ?? SERVER));
