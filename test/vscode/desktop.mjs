import { accessSync, constants, existsSync, readdirSync, realpathSync, statSync } from 'node:fs';
import path from 'node:path';
import { cacheDir } from '../run/root.mjs';

/** @typedef {{ executable: string, where: string }} Desktop */

/** The `code` command on the PATH. @returns {string | undefined} */
export function codeOnPath() {
  const names = process.platform === 'win32' ? ['code.cmd', 'code.exe'] : ['code'];
  const folders = (process.env.PATH ?? '').split(path.delimiter).filter(Boolean);
  return folders.flatMap((folder) => names.map((name) => path.join(folder, name))).find(isProgram);
}

/** @param {string} place */
function isProgram(place) {
  try {
    accessSync(place, constants.X_OK);
    return statSync(place).isFile();
  } catch {
    return false;
  }
}

/** A desktop VS Code that is on this machine already. @returns {Desktop | undefined} */
export function findDesktop() {
  const installed = [executableOf(codeOnPath()), ...INSTALLED].find((place) => place && existsSync(place));
  if (installed) return { executable: installed, where: 'installed' };
  const cached = downloads().find((place) => existsSync(place));
  return cached ? { executable: cached, where: 'downloaded earlier' } : undefined;
}

/** Whether a desktop window could open here. */
export function hasDisplay() {
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);
}

const INSTALLED = [
  '/usr/share/code/code',
  '/snap/code/current/usr/share/code/code',
  '/Applications/Visual Studio Code.app/Contents/MacOS/Electron',
  path.join(process.env.LOCALAPPDATA ?? '', 'Programs', 'Microsoft VS Code', 'Code.exe'),
];

/** The program behind the `code` script, which lies in the installation's `bin`. */
function executableOf(/** @type {string | undefined} */ code) {
  if (!code) return undefined;
  const bin = path.dirname(realpathSync(code));
  if (process.platform === 'darwin') return path.resolve(bin, '../../../MacOS/Electron');
  return path.resolve(bin, process.platform === 'win32' ? '../Code.exe' : '../code');
}

/** Where `@vscode/test-electron` puts what it downloads, the newest first. */
function downloads() {
  if (!existsSync(cacheDir)) return [];
  return readdirSync(cacheDir)
    .filter((name) => name.startsWith('vscode-') && existsSync(path.join(cacheDir, name, 'is-complete')))
    .sort((one, other) => other.localeCompare(one, undefined, { numeric: true }))
    .map((name) => path.join(cacheDir, name, downloadedExecutable()));
}

function downloadedExecutable() {
  if (process.platform === 'darwin') return 'Visual Studio Code.app/Contents/MacOS/Electron';
  return process.platform === 'win32' ? 'Code.exe' : 'code';
}
