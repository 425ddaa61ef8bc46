import { rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { ESLint } from 'eslint';
import { root } from './root.mjs';

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
  ['src/host', "export { inspect } from '../cli/inspect';"],
  ['src/host/practice', "export { registerDiagnostics } from '../diagnostics';"],
  ['src/host/shared', "export { registerDiagnostics } from '../diagnostics';"],
  ['src', "export { inspect } from './cli/inspect';"],
  ['src/cli', "export { version } from 'vscode';"],
  ['src/cli', "export { toRange } from '../host/shared/toVscode';"],
  ['src/cli', "export { activate } from '../extension';"],
  ['src/cli/paths', "export { Command } from '../../ids';"],
];

/**
 * Proves that lint holds the rooms of src apart: writes each forbidden import into a file of its own and expects lint to
 * object to it.
 */
export async function checkRooms() {
  const files = FORBIDDEN.map(([folder, line], at) => ({ line, file: path.join(root, folder, `forbidden${at}.ts`) }));
  try {
    for (const { file, line } of files) writeFileSync(file, `${line}\n`);
    const results = await new ESLint({ cwd: root }).lintFiles(files.map(({ file }) => file));
    const objected = new Set(
      results.filter(({ messages }) => messages.some(({ ruleId }) => ruleId?.endsWith('no-restricted-imports'))).map(({ filePath }) => filePath),
    );
    const missed = files.filter(({ file }) => !objected.has(file));
    for (const { file, line } of missed) console.error(`Lint allows in ${path.dirname(file)}: ${line}`);
    return { passed: objected.size, failed: missed.length };
  } finally {
    for (const { file } of files) rmSync(file, { force: true });
  }
}
