import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { root } from './root.mjs';

const RULES = '.oxlintrc.json';
export const OXLINT = path.join(root, 'node_modules', 'oxlint', 'bin', 'oxlint');

/** A line that may not stand in a file of the folder. @type {[folder: string, line: string][]} */
const FORBIDDEN = [
  ['src/core', "export { version } from 'vscode';"],
  ['src/core', "export { readFileSync } from 'node:fs';"],
  ['src/core', "export { toRange } from '../host/shared/toVscode';"],
  ['src/core', "export { Command } from '../ids';"],
  ['src/core', "export { inspect } from '../cli/inspect';"],
  ['src/protocol', "export { readNote } from '../core/notes/readNote';"],
  ['src/protocol', "export { toRange } from '../host/shared/toVscode';"],
  ['src/protocol', "export { inspect } from '../cli/inspect';"],
  ['src/webview', "export { readNote } from '../core/notes/readNote';"],
  ['src/webview', "export { inspect } from '../cli/inspect';"],
  ['src/host', "export { registerDiagnostics } from './diagnostics';"],
  ['src/host', "export { activate } from '../extension';"],
  ['src/host', "export { start } from '../window';"],
  ['src/host/history', "export { readFileSync } from 'node:fs';"],
  ['src/host/shared', "export { readFileSync } from 'node:fs';"],
  ['src/host/nodeDisk', "export { version } from 'vscode';"],
  ['src/host', "export { inspect } from '../cli/inspect';"],
  ['src/host/practice', "export { registerDiagnostics } from '../diagnostics';"],
  ['src/host/shared', "export { registerDiagnostics } from '../diagnostics';"],
  ['src', "export { inspect } from './cli/inspect';"],
  ['src/cli', "export { version } from 'vscode';"],
  ['src/cli', "export { toRange } from '../host/shared/toVscode';"],
  ['src/cli', "export { activate } from '../extension';"],
  ['src/cli/paths', "export { Command } from '../../ids';"],
];

/** Two files that import each other, one of them types alone. @type {Record<string, string>} */
const CIRCLE = {
  'src/core/one.ts': "export type { Other } from './other';\nexport interface One {}\n",
  'src/core/other.ts': "import type { One } from './one';\nexport interface Other extends One {}\n",
};

/** Proves that lint holds the rooms of src apart and sees circles: gives it files with what is forbidden, and expects it to object. */
export function checkRooms() {
  const files = new Map([
    ...FORBIDDEN.map(([folder, line], at) => /** @type {const} */ ([`${folder}/forbidden${at}.ts`, `${line}\n`])),
    ...Object.entries(CIRCLE),
  ]);
  const folder = mkdtempSync(path.join(os.tmpdir(), 'rehearse-rooms-'));
  try {
    writeFileSync(path.join(folder, RULES), readFileSync(path.join(root, RULES), 'utf8').replace('"typeAware": true', '"typeAware": false'));
    for (const [file, text] of files) {
      mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
      writeFileSync(path.join(folder, file), text);
    }
    const { stdout, stderr } = spawnSync(process.execPath, [OXLINT, '--format=json'], { cwd: folder, encoding: 'utf8' });
    if (!stdout.startsWith('{')) throw new Error(stdout + stderr);
    /** @type {{ diagnostics: { code: string, filename: string }[] }} */
    const { diagnostics } = JSON.parse(stdout);
    const objections = new Set(diagnostics.filter(({ code }) => /\((?:no-restricted-imports|no-cycle)\)/.test(code)).map(({ filename }) => filename));
    const missed = [...files].filter(([file]) => !objections.has(file));
    for (const [file, text] of missed) console.error(`Lint allows in ${path.dirname(file)}: ${text.trim()}`);
    return { passed: files.size - missed.length, failed: missed.length };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
