import * as vscode from 'vscode';
import { Command, PROGRESS_PANEL } from '../../ids';
import type { ShowProgress } from '../../protocol/progress/messages';
import { parseFromProgress } from '../../protocol/progress/messages';
import { emptyPage, filesOf } from '../shared/page';
import { now } from '../shared/today';
import { progressLabels } from './labels';
import type { ProgressNeeds } from './needs';
import { idsIn, progressView } from './progressView';
import { soFar } from './soFar';

/** While somebody types or rates, much changes at once. */
const PAUSE_MS = 300;

/** The panel of progress. It follows the notes, the history and the targets as long as it is seen. */
export class ProgressPanel implements vscode.Disposable {
  readonly #needs: ProgressNeeds;
  readonly #panel: vscode.WebviewPanel;
  readonly #closed = new vscode.EventEmitter<void>();
  readonly #subscriptions: vscode.Disposable;
  /** What its page may have opened: what it was shown. */
  #shown: ReadonlySet<string> = new Set();
  #pause: NodeJS.Timeout | undefined;
  #isClosed = false;

  readonly onDidClose = this.#closed.event;

  constructor(needs: ProgressNeeds, panel = newPanel()) {
    this.#needs = needs;
    this.#panel = panel;
    const { extensionUri, history, index, targets } = needs;
    const icon = (name: string): vscode.Uri => vscode.Uri.joinPath(extensionUri, 'media', name);
    const later = (): void => this.#later();
    panel.iconPath = { light: icon('practice-light.svg'), dark: icon('practice-dark.svg') };
    panel.webview.options = { enableScripts: true, localResourceRoots: [filesOf(extensionUri)] };
    this.#subscriptions = vscode.Disposable.from(
      panel.onDidDispose(() => this.dispose()),
      panel.onDidChangeViewState(later),
      panel.webview.onDidReceiveMessage((message: unknown) => this.#receive(message)),
      new vscode.Disposable(index.onDidChange(later)),
      new vscode.Disposable(history.onDidChange(later)),
      targets.onDidChange(later),
    );
    panel.webview.html = emptyPage(panel.webview, extensionUri, 'progress', `'none'`);
  }

  reveal(): void {
    this.#panel.reveal();
  }

  close(): void {
    this.#panel.dispose();
  }

  dispose(): void {
    if (this.#isClosed) return;
    this.#isClosed = true;
    clearTimeout(this.#pause);
    this.#subscriptions.dispose();
    this.#closed.fire();
    this.#closed.dispose();
  }

  async #receive(message: unknown): Promise<void> {
    const told = parseFromProgress(message);
    const { executeCommand } = vscode.commands;
    switch (told?.type) {
      case 'ready':
        return this.#show();
      case 'practice':
        return executeCommand(Command.practice);
      case 'newTarget':
        return executeCommand(Command.newTarget);
      case 'open':
        if (this.#shown.has(told.id)) await executeCommand(Command.openQuestion, told.id, vscode.ViewColumn.Beside);
        return;
      case undefined:
    }
  }

  #later(): void {
    this.#pause ??= setTimeout(() => {
      this.#pause = undefined;
      void this.#show();
    }, PAUSE_MS);
  }

  /** As it is now. A page that is not seen asks again when it is. */
  async #show(): Promise<void> {
    await this.#needs.history.ready;
    if (this.#isClosed || !this.#panel.visible) return;
    const view = progressView(soFar(this.#needs, now().day));
    this.#shown = idsIn(view);
    await this.#panel.webview.postMessage({ type: 'show', view, labels: progressLabels() } satisfies ShowProgress);
  }
}

function newPanel(): vscode.WebviewPanel {
  return vscode.window.createWebviewPanel(PROGRESS_PANEL, vscode.l10n.t('Progress'), vscode.ViewColumn.Active);
}
