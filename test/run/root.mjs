import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder: the nearest one above this file (or the bundle it is in) with a package.json. */
export const root = findUp(path.dirname(fileURLToPath(import.meta.url)));

/** Where downloaded programs and test results lie; git ignores it. */
export const cacheDir = process.env.REHEARSE_CACHE ?? path.join(root, '.vscode-test');

/** @param {string} folder @returns {string} */
function findUp(folder) {
  return existsSync(path.join(folder, 'package.json')) ? folder : findUp(path.dirname(folder));
}
