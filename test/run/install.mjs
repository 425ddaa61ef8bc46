import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { npm } from './npm.mjs';
import { Problem } from './problem.mjs';
import { folderSize, withProgress } from './progress.mjs';
import { root } from './root.mjs';

const modules = path.join(root, 'node_modules');
const stamp = path.join(modules, '.installed-from');

/** Installs the packages of the lock file, unless they are there already. Needs nothing but Node and npm. */
export async function ensureInstalled() {
  requireNode(20, 19);
  const wanted = createHash('sha256')
    .update(readFileSync(path.join(root, 'package-lock.json')))
    .digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  const ci = () => npm(['ci', '--ignore-scripts', '--no-audit', '--no-fund'], { cwd: root, why: 'Installing packages' });
  await withProgress('Installing packages', { measure: () => folderSize(modules), about: 170 }, ci);
  writeFileSync(stamp, wanted);
}

/** @param {number} major @param {number} minor */
function requireNode(major, minor) {
  const [ownMajor = 0, ownMinor = 0] = process.versions.node.split('.').map(Number);
  if (ownMajor > major || (ownMajor === major && ownMinor >= minor)) return;
  throw new Problem(`Node.js ${major}.${minor} or newer is needed, and this is ${process.versions.node}.`);
}
