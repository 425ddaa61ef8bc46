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
export type Context = Pick<
  vscode.ExtensionContext,
  'subscriptions' | 'extensionUri' | 'extension' | 'storageUri' | 'globalStorageUri' | 'workspaceState' | 'globalState'
>;

interface Entry {
  activate: (context: Context) => Rehearse;
  deactivate: () => Promise<void> | undefined;
}

/** Loads the built extension anew, its parts among it, with the given API in place of `vscode`; notes down what it asks for. */
export function load(api: object, asked: string[] = []): Entry {
  const loaded = new Map<string, { exports: unknown }>();
  const requireIn =
    (file: string) =>
    (id: string): unknown => {
      if (id === 'vscode') return api;
      asked.push(id);
      return id.startsWith('.') ? exportsOf(path.resolve(path.dirname(file), id)) : createRequire(file)(id);
    };
  const exportsOf = (file: string): unknown => {
    const known = loaded.get(file);
    if (known) return known.exports;
    const module = { exports: {} };
    loaded.set(file, module);
    const run = compileFunction(readFileSync(file, 'utf8'), ['require', 'module', 'exports', '__filename'], {
      filename: file,
      importModuleDynamically: constants.USE_MAIN_CONTEXT_DEFAULT_LOADER,
    }) as (...args: unknown[]) => void;
    run(requireIn(file), module, module.exports, file);
    return module.exports;
  };
  return exportsOf(path.join(extension().extensionPath, 'dist', 'extension.js')) as Entry;
}

/** A memory that keeps nothing. */
const workspaceState: vscode.Memento = { keys: () => [], get: () => undefined, update: () => Promise.resolve() };
const globalState: Context['globalState'] = { ...workspaceState, setKeysForSync: () => undefined };

/** A place of the person where nothing is kept yet; it is made when something is. */
const nowhere = Uri.file(path.join(process.env.REHEARSE_RESULT ? path.dirname(process.env.REHEARSE_RESULT) : tmpdir(), 'storage'));

/** As VS Code would give it; without a place to keep something of the workspace, if none is named. */
export function contextWith(subscriptions: vscode.Disposable[], storageUri?: vscode.Uri, globalStorageUri = nowhere): Context {
  return { subscriptions, extensionUri: extension().extensionUri, extension: extension(), storageUri, globalStorageUri, workspaceState, globalState };
}
