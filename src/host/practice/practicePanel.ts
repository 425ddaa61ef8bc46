import * as vscode from 'vscode';
import { parseSession } from '../../core/practice/parseSession';
import { currentCard, isOver, type Session } from '../../core/practice/session';
import { Command, Setting } from '../../ids';
import type { ToHost, ToPanel } from '../../protocol/messages';
import type { PanelView } from '../../protocol/panelView';
import { parseToHost } from '../../protocol/parseToHost';
import { Changes } from './changes';
import { keepTimer } from './choosing/habit';
import { nothingKept, reading } from './emptyViews';
import { imagesOf } from './images';
import { panelLabels } from './labels';
import { followLink } from './links';
import { OpenSession } from './openSession';
import { panelView, seenOf, stampOf } from './panelView';
import type { Needs } from './practice';
import { dress, newPanel, practicePage } from './practicePage';
import { saveSummary } from './saveSummary';
import { Sitting, type Told } from './sitting';

/** The panel, and the session that is held in it. The page knows only what may be seen now. */
export class PracticePanel implements vscode.Disposable {
  readonly #panel: vscode.WebviewPanel;
  readonly #needs: Needs;
  readonly #listening: readonly { dispose(): unknown }[];
  readonly #closed = new vscode.EventEmitter<void>();
  /** Nothing until the notes have been read, or if nothing was kept of it. */
  #sitting: Sitting | undefined;
  #isReading = false;
  /** Counts what was shown, so that a slow rendering never covers a later one. */
  #round = 0;
  /** What was shown last, to tell whether it changed. */
  #seen: string | undefined;
  /** What is said above the first card. */
  #told: { readonly turn: number; readonly text: string } | undefined;
  readonly #kept: OpenSession;
  #isClosed = false;

  static open(session: Session, needs: Needs): PracticePanel {
    const opened = new PracticePanel(newPanel(needs, vscode.ViewColumn.Active), needs);
    opened.begin(session);
    return opened;
  }

  /** A panel that was there before the window was loaded again: the same card comes back, once the notes have been read. */
  static back(panel: vscode.WebviewPanel, session: unknown, needs: Needs): PracticePanel {
    dress(panel, needs);
    return new PracticePanel(panel, needs).#goOn(session);
  }

  /** A new panel for a session that goes on. */
  static again(session: unknown, needs: Needs, where: { readonly viewColumn: vscode.ViewColumn; readonly preserveFocus: boolean }): PracticePanel {
    return new PracticePanel(newPanel(needs, where), needs).#goOn(session);
  }

  private constructor(panel: vscode.WebviewPanel, needs: Needs) {
    this.#panel = panel;
    this.#needs = needs;
    this.#kept = new OpenSession(
      needs.memory,
      () => this.#sitting?.session,
      (session) => {
        void panel.webview.postMessage({ type: 'keep', session } satisfies ToPanel);
      },
    );
    const changes = new Changes(
      () => this.#sitting?.misses ?? false,
      () => this.#follow(),
    );
    this.#listening = [
      changes,
      panel.onDidDispose(() => this.#end(true)),
      panel.onDidChangeViewState(() => this.#comeOrGo()),
      panel.webview.onDidReceiveMessage((message: unknown) => this.#receive(message)),
      vscode.workspace.onDidChangeConfiguration((change) => {
        if (change.affectsConfiguration(Setting.remoteImages)) this.#load();
      }),
      new vscode.Disposable(needs.index.onDidChange(() => changes.tell())),
      new vscode.Disposable(needs.progress.onDidChange(() => changes.tell())),
    ];
    this.#load();
  }

  get onDidClose(): vscode.Event<void> {
    return this.#closed.event;
  }

  /** The panel itself is VS Code's: it stays when the window is loaded again, and comes back. */
  dispose(): void {
    this.#end(false);
  }

  close(): void {
    this.#panel.dispose();
  }

  /** Begins a session in it, in place of the one that was there. Its ratings are kept, so nothing is lost. */
  begin(session: Session): void {
    const before = this.#sitting?.session;
    const isUnfinished = before !== undefined && before.steps.length > 0 && !isOver(before);
    this.#told = isUnfinished ? { turn: before.turn + 1, text: vscode.l10n.t('A new session begins. What you rated in the one before is kept.') } : undefined;
    this.#isReading = false;
    this.#hold(before ? { ...session, turn: before.turn + 1 } : session);
    if (!this.#panel.active) this.#panel.reveal();
    void this.#show();
  }

  #goOn(stored: unknown): this {
    const session = parseSession(stored);
    this.#isReading = session !== undefined;
    if (session) void this.#needs.progress.ready.then(() => this.#goOnWith(session));
    return this;
  }

  #goOnWith(session: Session): void {
    if (!this.#isReading || this.#isClosed) return; // another one was begun
    this.#isReading = false;
    this.#hold(session);
    this.#sitting?.followNotes();
    this.#comeOrGo();
  }

  #hold(session: Session): void {
    this.#sitting = new Sitting(session, this.#needs, () => void this.#show());
    this.#panel.title = session.cram ? vscode.l10n.t('Cram') : vscode.l10n.t('Practice');
  }

  async #receive(message: unknown): Promise<void> {
    const told = parseToHost(message);
    if (!told) return;
    if (told.type === 'ready') await this.#show();
    else if (told.type === 'link') await followLink(told.href, this.#noteOfCard());
    else if (told.type === 'openCard') await this.#open(told.id);
    else if (told.type === 'act' && told.act === 'open') await this.#open(undefined);
    else if (told.type === 'act' && told.act === 'close') this.close();
    else if (told.type === 'act' && told.act === 'offer') await vscode.commands.executeCommand(Command.practice);
    else if (told.type === 'typed') this.#type(told);
    else if (this.#sitting) await this.#act(this.#sitting, told);
  }

  /** Shows the session as it is now. A page that is not seen asks again when it is. */
  async #show(): Promise<void> {
    this.#round += 1;
    const round = this.#round;
    const view = await this.#view();
    if (round !== this.#round || this.#isClosed || !this.#panel.visible) return;
    await this.#panel.webview.postMessage({ type: 'show', view, labels: panelLabels() } satisfies ToPanel);
    this.#kept.keepSoon();
  }

  async #view(): Promise<PanelView> {
    const sitting = this.#sitting;
    if (!sitting) return this.#isReading ? reading() : nothingKept();
    const seen = seenOf(sitting.session, this.#needs.progress);
    this.#seen = stampOf(seen, sitting.problem);
    const { view, points } = await panelView(seen, {
      progress: this.#needs.progress,
      image: (note) => imagesOf(note, this.#panel.webview),
      problem: sitting.problem,
    });
    if (points !== undefined && sitting === this.#sitting) sitting.happen({ type: 'counted', points });
    if (view.kind === 'empty' || this.#told?.turn !== view.turn) return view;
    return { ...view, notices: [{ kind: 'info', text: this.#told.text }, ...view.notices] };
  }

  /** Follows the notes; what is seen is made again only if something of it changed. */
  #follow(): void {
    const sitting = this.#sitting;
    if (!sitting) return;
    sitting.followNotes();
    if (stampOf(seenOf(sitting.session, this.#needs.progress), sitting.problem) !== this.#seen) void this.#show();
  }

  /** Nobody thinks or speaks in front of a panel that is not seen. */
  #comeOrGo(): void {
    this.#sitting?.happen({ type: this.#panel.visible ? 'back' : 'away', at: Date.now() });
    if (this.#panel.visible) void this.#show();
  }

  async #open(id: string | undefined): Promise<void> {
    const sought = id ?? (this.#sitting && currentCard(this.#sitting.session)?.id);
    const known = sought === undefined ? undefined : this.#needs.progress.find(sought);
    if (known) await vscode.commands.executeCommand(Command.openQuestion, known.entry.key, vscode.ViewColumn.Beside);
  }

  async #act(sitting: Sitting, told: Told): Promise<void> {
    if (told.type === 'act' && told.act === 'saveNote') return saveSummary(sitting.session, this.#needs.progress);
    await sitting.act(told);
    if (told.type === 'act' && told.act === 'timer') await keepTimer(this.#needs.memory, sitting.session.timer);
  }

  #type(typed: Extract<ToHost, { type: 'typed' }>): void {
    this.#sitting?.type(typed);
    this.#kept.keepSoon();
  }

  #noteOfCard(): string | undefined {
    const card = this.#sitting && currentCard(this.#sitting.session);
    return card && this.#needs.progress.find(card.id)?.entry.uri;
  }

  #load(): void {
    this.#panel.webview.html = practicePage(this.#panel.webview, this.#needs);
  }

  #end(closedByPerson: boolean): void {
    if (this.#isClosed) return;
    this.#isClosed = true;
    if (closedByPerson) this.#kept.forget();
    this.#kept.dispose();
    for (const listening of this.#listening) listening.dispose();
    this.#closed.fire();
    this.#closed.dispose();
  }
}
