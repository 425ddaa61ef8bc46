import * as vscode from 'vscode';
import type { NoteIndex } from '../../core/index/noteIndex';
import { noteOf } from '../../core/index/questionEntry';
import { deckOf } from '../../core/practice/deck';
import { type Action, currentCard, reduce, type Session, startSession } from '../../core/practice/session';
import { viewOf } from '../../core/practice/view';
import { Command, PRACTICE_PANEL } from '../../ids';
import { parseToHost, type ToPanel } from '../../protocol/messages';
import { panelLabels, panelView } from './panelView';
import { practicePage } from './practicePage';

/** A practice session and the panel it is shown in. The session lives here; the page knows only what it may show. */
export class PracticePanel implements vscode.Disposable {
  readonly #panel: vscode.WebviewPanel;
  #session: Session;
  /** Counts what was shown, so that a slow rendering never covers a later one. */
  #turn = 0;

  constructor(index: NoteIndex, extensionUri: vscode.Uri, only: string | undefined) {
    this.#session = startSession(deckOf(index, only));
    const files = vscode.Uri.joinPath(extensionUri, 'dist');
    this.#panel = vscode.window.createWebviewPanel(PRACTICE_PANEL, vscode.l10n.t('Practice'), vscode.ViewColumn.Active, {
      enableScripts: true,
      localResourceRoots: [files],
    });
    this.#panel.iconPath = {
      light: vscode.Uri.joinPath(extensionUri, 'media', 'practice-light.svg'),
      dark: vscode.Uri.joinPath(extensionUri, 'media', 'practice-dark.svg'),
    };
    const stopListening = index.onDidChange((uri) => {
      if (only === undefined || noteOf(only) === uri) void this.#act({ type: 'notesChanged', cards: deckOf(index, only) });
    });
    this.#panel.onDidDispose(() => {
      this.#turn += 1;
      stopListening();
    });
    this.#panel.webview.onDidReceiveMessage((message: unknown) => this.#receive(message));
    this.#panel.webview.html = practicePage(this.#panel.webview, files);
  }

  dispose(): void {
    this.#panel.dispose();
  }

  async #receive(message: unknown): Promise<void> {
    const known = parseToHost(message);
    if (known?.type === 'ready') await this.#show();
    else if (known?.type === 'open') await this.#openNote();
    else if (known) await this.#act({ type: known.type });
  }

  async #act(action: Action): Promise<void> {
    this.#session = reduce(this.#session, action);
    await this.#show();
  }

  async #show(): Promise<void> {
    this.#turn += 1;
    const turn = this.#turn;
    const view = await panelView(viewOf(this.#session));
    if (turn !== this.#turn) return;
    const message: ToPanel = { type: 'show', view, labels: panelLabels() };
    await this.#panel.webview.postMessage(message);
  }

  async #openNote(): Promise<void> {
    const card = currentCard(this.#session);
    if (card) await vscode.commands.executeCommand(Command.openQuestion, card.key, vscode.ViewColumn.Beside);
  }
}
