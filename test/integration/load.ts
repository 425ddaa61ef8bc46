import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { compileFunction, constants } from 'node:vm';
import type * as vscode from 'vscode';
import { Uri } from 'vscode';
import type { Rehearse } from '../../src/extension';
import { extension } from './extension';

/** What the extension takes from VS Code when it is activated. */
export type Context = Pick<vscode.ExtensionContext, 'subscriptions' | 'extensionUri' | 'extension' | 'storageUri' | 'globalStorageUri' | 'workspaceState'>;

interface Entry {
  activate: (context: Context) => Rehearse;
  deactivate: () => Promise<void> | undefined;
}

/** Loads the built extension anew, with the given API in place of `vscode`; notes down which other files it asks for. */
export function load(api: object, asked: string[] = []): Entry {
  const file = path.join(extension().extensionPath, 'dist', 'extension.js');
  const nodeRequire = createRequire(file);
  const module = { exports: {} as Entry };
  const requireOf = (id: string): unknown => {
    if (id === 'vscode') return api;
    asked.push(id);
    return nodeRequire(id);
  };
  const run = compileFunction(readFileSync(file, 'utf8'), ['require', 'module', 'exports'], {
    filename: file,
    importModuleDynamically: constants.USE_MAIN_CONTEXT_DEFAULT_LOADER,
  }) as (...args: unknown[]) => void;
  run(requireOf, module, module.exports);
  return module.exports;
}

/** A memory that keeps nothing. */
const workspaceState: vscode.Memento = { keys: () => [], get: () => undefined, update: () => Promise.resolve() };

/** A place of the person where nothing is kept yet; it is made when something is. */
const nowhere = Uri.file(path.join(process.env.REHEARSE_RESULT ? path.dirname(process.env.REHEARSE_RESULT) : tmpdir(), 'storage'));

/** As VS Code would give it; without a place to keep something of the workspace, if none is named. */
export function contextWith(subscriptions: vscode.Disposable[], storageUri?: vscode.Uri, globalStorageUri = nowhere): Context {
  return { subscriptions, extensionUri: extension().extensionUri, extension: extension(), storageUri, globalStorageUri, workspaceState };
}
