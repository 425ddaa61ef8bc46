import { readFileSync } from 'node:fs';
import path from 'node:path';
import { createVSIX } from '@vscode/vsce';
import { root } from './root.mjs';

/** What is bundled needs no packages of npm; there is no repository to point links of the README to. */
const OPTIONS = { cwd: root, dependencies: false, allowMissingRepository: true, rewriteRelativeLinks: false };

/** @param {string} folder where it goes @returns {Promise<string>} the file */
export async function packageExtension(folder) {
  const { name, version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
  const packagePath = path.join(folder, `${name}-${version}.vsix`);
  await createVSIX({ ...OPTIONS, packagePath });
  return packagePath;
}
