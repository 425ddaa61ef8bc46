import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '../../run/root.mjs';

const folder = path.join(root, '..', 'shared', 'notes', 'files');
const LONGEST = 20_000;

/** Real notes, where a folder of them lies beside the checkout; none elsewhere. Of the long ones only the beginning. */
export const labeledNotes: readonly string[] = existsSync(folder)
  ? readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.(?:md|markdown|mdx|txt)$/.test(file))
      .sort()
      .map((file) => readFileSync(path.join(folder, file), 'utf8').slice(0, LONGEST))
  : [];
