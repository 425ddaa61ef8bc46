import path from 'node:path';
import { ESLint } from 'eslint';
import ts from 'typescript-eslint';
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

/** Who imports what is seen in a line by itself: no types are looked up. @type {import('eslint').Linter.Config} */
const WITHOUT_TYPES = {
  files: ['**/*.ts'],
  languageOptions: { parserOptions: { projectService: false } },
  rules: Object.fromEntries(Object.keys(ts.configs.disableTypeChecked.rules ?? {}).map((rule) => [rule, 'off'])),
};

/** Proves that lint holds the rooms of src apart: gives it a file with each forbidden import, and expects it to object. */
export async function checkRooms() {
  const eslint = new ESLint({ cwd: root, overrideConfig: WITHOUT_TYPES });
  const missed = [];
  for (const [folder, line] of FORBIDDEN) {
    const results = await eslint.lintText(`${line}\n`, { filePath: path.join(root, folder, 'forbidden.ts') });
    const rules = results.flatMap(({ messages }) => messages.map(({ ruleId }) => ruleId));
    if (!rules.some((rule) => rule?.endsWith('no-restricted-imports'))) missed.push({ folder, line });
  }
  for (const { folder, line } of missed) console.error(`Lint allows in ${folder}: ${line}`);
  return { passed: FORBIDDEN.length - missed.length, failed: missed.length };
}
