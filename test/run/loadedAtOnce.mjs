import { readFileSync } from 'node:fs';
import path from 'node:path';

/** Several parts need these; all others are loaded when they are needed, and are named after what is in them. */
const SHARED = /require\("(\.[^"]*\/chunk-\w+\.js)"\)/g;

/** The files that VS Code loads to activate the built extension. @param {string} file @param {Set<string>} [known] @returns {string[]} */
export function loadedAtOnce(file, known = new Set()) {
  if (known.has(file)) return [];
  known.add(file);
  const needed = [...readFileSync(file, 'utf8').matchAll(SHARED)].map(([, name = '']) => path.resolve(path.dirname(file), name));
  return [file, ...needed.flatMap((other) => loadedAtOnce(other, known))];
}
