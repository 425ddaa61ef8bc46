import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { root } from '../../run/root.mjs';
import { changelogOf, notesOf, proseOf } from './generate';

/** A text that is read, how many times, and how many times by what takes long. */
export interface BenchText {
  readonly name: string;
  readonly text: string;
  readonly rounds: number;
  readonly slowRounds: number;
}

const OFTEN = { rounds: 7, slowRounds: 2 };
/** So big that what takes long is left out. */
const SELDOM = { rounds: 3, slowRounds: 0 };

const MEGABYTE = 1_000_000;
const BIGGEST = 3;
/** A folder of labeled notes beside the checkout; not everybody has it. */
const LABELED = path.join(root, '..', 'shared', 'notes', 'files');

export function madeTexts(): Record<'notes' | 'tenfold' | 'prose' | 'changelog', BenchText> {
  return {
    notes: { name: '1 MB of questions and answers', text: notesOf(MEGABYTE), ...OFTEN },
    tenfold: { name: '10 MB of questions and answers', text: notesOf(10 * MEGABYTE), ...SELDOM },
    prose: { name: '1 MB that asks nothing', text: proseOf(MEGABYTE), ...OFTEN },
    changelog: { name: 'A changelog of 0.5 MB', text: changelogOf(MEGABYTE / 2), ...OFTEN },
  };
}

/** The biggest of the labeled notes, where there are any. */
export function labeledTexts(): BenchText[] {
  if (!existsSync(LABELED)) {
    console.log('No ../shared/notes/files beside the checkout: without its biggest notes.');
    return [];
  }
  return readdirSync(LABELED, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => path.relative(LABELED, path.join(parentPath, name)))
    .map((name) => ({ name, size: statSync(path.join(LABELED, name)).size }))
    .sort((one, other) => other.size - one.size)
    .slice(0, BIGGEST)
    .map(({ name }) => ({ name, text: readFileSync(path.join(LABELED, name), 'utf8'), ...OFTEN }));
}

/** The same text as one plain piece of memory, as an editor hands it over, and not as pieces to be put together. */
export function flat(text: string): string {
  return Buffer.from(text).toString();
}
