import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '../run/root.mjs';

/**
 * A copy of the extension as it was built that has no entry for Node: VS Code takes that where it can.
 * @param {string} folder that is made
 */
export function forBrowsersOnly(folder) {
  const manifest = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
  mkdirSync(folder);
  writeFileSync(path.join(folder, 'package.json'), JSON.stringify({ ...manifest, main: undefined }));
  for (const name of ['package.nls.json', 'media', 'snippets']) cpSync(path.join(root, name), path.join(folder, name), { recursive: true });
  cpSync(path.join(root, 'dist'), path.join(folder, 'dist'), { recursive: true, filter: (file) => !/[\\/]test$|\.map$|[\\/]extension\.js$/.test(file) });
  return folder;
}
