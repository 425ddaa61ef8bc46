import * as vscode from 'vscode';
import type { TargetsOfFolder } from '../../core/targets/summary';
import type { Target } from '../../core/targets/target';
import { Command } from '../../ids';
import type { TargetNeeds } from './needs';
import type { OpenTargets } from './openTargets';

const FILES = '**/.rehearse/targets.json';

/** The targets of the window. All else is loaded when a folder has some, or somebody makes one. */
export class Targets implements vscode.Disposable {
  readonly #needs: TargetNeeds;
  readonly #changed = new vscode.EventEmitter<void>();
  readonly #subscriptions: vscode.Disposable;
  #opening: Promise<OpenTargets> | undefined;
  #open: OpenTargets | undefined;
  #isDisposed = false;

  /** Resolves when those are known that were there at the start. */
  readonly ready: Promise<void>;

  /** Fires when anything of what is shown of them is different. */
  readonly onDidChange = this.#changed.event;

  constructor(needs: TargetNeeds) {
    this.#needs = needs;
    const files = vscode.workspace.createFileSystemWatcher(FILES);
    const { registerCommand } = vscode.commands;
    const fileChanged = (): void => void this.#wake().then((open) => open.read());
    this.#subscriptions = vscode.Disposable.from(
      this.#changed,
      files,
      files.onDidCreate(fileChanged),
      files.onDidChange(fileChanged),
      files.onDidDelete(fileChanged),
      vscode.workspace.onDidChangeWorkspaceFolders(() => void this.#openIfThere()),
      registerCommand(Command.newTarget, async () => (await this.#wake()).make()),
      registerCommand(Command.changeTargetDay, async (id?: unknown) => (await this.#wake()).changeDay(id)),
      registerCommand(Command.deleteTarget, async (id?: unknown) => (await this.#wake()).delete(id)),
      registerCommand(Command.openTargets, async (id?: unknown) => (await this.#wake()).openFile(id)),
      registerCommand(Command.practiceTarget, async (id?: unknown) => (await this.#wake()).practice(id)),
      registerCommand(Command.writeForTarget, async (id?: unknown) => (await this.#wake()).write(id)),
      registerCommand(Command.prepareMore, async (id?: unknown) => (await this.#wake()).prepareMore(id)),
    );
    this.ready = needs.allRead.then(() => this.#openIfThere());
  }

  /** What is known of them now. */
  all(): readonly TargetsOfFolder[] {
    return this.#open?.all ?? [];
  }

  /** Those of a folder, as they are written. */
  of(folder: vscode.Uri): readonly Target[] {
    return this.#open?.of(folder) ?? [];
  }

  dispose(): void {
    this.#isDisposed = true;
    this.#open?.dispose();
    this.#subscriptions.dispose();
  }

  async #openIfThere(): Promise<void> {
    if (this.#isDisposed) return;
    if (this.#opening) return (await this.#opening).read();
    for (const { uri } of vscode.workspace.workspaceFolders ?? []) {
      const isThere = await vscode.workspace.fs.stat(vscode.Uri.joinPath(uri, '.rehearse', 'targets.json')).then(
        () => true,
        () => false,
      );
      if (isThere) {
        await this.#wake();
        return;
      }
    }
  }

  #wake(): Promise<OpenTargets> {
    this.#opening ??= this.#load();
    return this.#opening;
  }

  async #load(): Promise<OpenTargets> {
    const { OpenTargets: Room } = await import('./openTargets');
    const open = new Room(this.#needs, () => {
      if (!this.#isDisposed) this.#changed.fire();
    });
    this.#open = open;
    if (this.#isDisposed) open.dispose();
    else await open.read();
    return open;
  }
}
