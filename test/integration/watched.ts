import * as vscode from 'vscode';
import type { Rehearse } from '../../src/extension';
import { contextWith, load } from './load';

/** The extension, started once more beside the one that is installed and sleeps; what it reads and logs is noted down. */
export interface Started extends Rehearse {
  /** The names of the files that were read, in their order. */
  readonly read: readonly string[];
  /** What was said in the log: `warn: …` */
  readonly said: readonly string[];
  readonly onDidSay: vscode.Event<void>;
  /** How often VS Code was told that lenses are others now. */
  readonly lensesChanged: () => number;
  /** Does what a command does. */
  readonly command: (id: string) => unknown;
  /** The files of the extension's own that were loaded. */
  readonly asked: readonly string[];
  readonly stop: () => void;
  /** Ends as VS Code does when its window is closed. */
  readonly end: () => Promise<void>;
}

interface Wishes {
  readonly storage?: vscode.Uri;
  /** Where it may keep something for the person. */
  readonly globalStorage?: vscode.Uri;
  /** Another version of the extension than it is. */
  readonly version?: string;
  /** What a file waits for before it is read. */
  readonly gate?: (uri: vscode.Uri) => Promise<unknown>;
}

/** Starts the built extension with the real VS Code. */
export function start({ storage, globalStorage, version, gate }: Wishes = {}): Started {
  const read: string[] = [];
  const said: string[] = [];
  const didSay = new vscode.EventEmitter<void>();
  const commands = new Map<string, () => unknown>();
  const subscriptions: vscode.Disposable[] = [];
  const fs = over(vscode.workspace.fs, {
    readFile: async (uri: vscode.Uri) => {
      read.push(uri.path.split('/').pop() ?? '');
      await gate?.(uri);
      return vscode.workspace.fs.readFile(uri);
    },
  });
  const listen = (log: vscode.LogOutputChannel, level: 'error' | 'warn' | 'debug') => (message: string) => {
    said.push(`${level}: ${message}`);
    didSay.fire();
    log[level](message);
  };
  const window = over(vscode.window, {
    createOutputChannel: (name: string) => {
      const log = vscode.window.createOutputChannel(name, { log: true });
      return over(log, { error: listen(log, 'error'), warn: listen(log, 'warn'), debug: listen(log, 'debug') });
    },
  });
  const registerCommand = (id: string, run: () => unknown): vscode.Disposable => {
    commands.set(id, run);
    return vscode.commands.registerCommand(id, run);
  };
  let changedLenses = 0;
  const registerCodeLensProvider = (selector: vscode.DocumentSelector, provider: vscode.CodeLensProvider): vscode.Disposable => {
    const counting = provider.onDidChangeCodeLenses?.(() => (changedLenses += 1));
    return vscode.Disposable.from(vscode.languages.registerCodeLensProvider(selector, provider), ...(counting ? [counting] : []));
  };
  const api = over(vscode, {
    languages: over(vscode.languages, { registerCodeLensProvider }),
    workspace: over(vscode.workspace, { fs }),
    window,
    commands: over(vscode.commands, { registerCommand }),
  });
  const context = contextWith(subscriptions, storage, globalStorage);
  const extension = Object.create(context.extension, version ? { packageJSON: { value: { version } } } : {}) as vscode.Extension<unknown>;
  const asked: string[] = [];
  const { activate, deactivate } = load(api, asked);
  const rehearse = activate({ ...context, extension });
  const stop = (): void => {
    for (const subscription of subscriptions.reverse()) subscription.dispose();
  };
  return {
    ...rehearse,
    read,
    said,
    onDidSay: didSay.event,
    lensesChanged: () => changedLenses,
    command: (id) => commands.get(id)?.(),
    asked,
    stop,
    end: async () => {
      await deactivate();
      stop();
    },
  };
}

/** An object with some of its parts replaced. It stands on its own, as VS Code's objects may be frozen. */
function over<Whole extends object>(whole: Whole, parts: Partial<Record<keyof Whole, unknown>>): Whole {
  const get = (_: unknown, name: string | symbol): unknown => {
    if (Object.hasOwn(parts, name)) return parts[name as keyof Whole];
    const value: unknown = Reflect.get(whole, name);
    return typeof value === 'function' && !/^[A-Z]/.test(String(name)) ? (value.bind(whole) as unknown) : value;
  };
  return new Proxy<Whole>(Object.create(null) as Whole, {
    get,
    ownKeys: () => Reflect.ownKeys(whole),
    getOwnPropertyDescriptor: (_, name) => ({ configurable: true, enumerable: true, value: get(_, name) }),
  });
}
