import * as vscode from 'vscode';
import { Command, Setting } from '../../ids';
import type { ToPanel } from '../../protocol/toPanel';
import type { PanelView } from '../../protocol/panelView';
import { parseToHost } from '../../protocol/toHost';
import { Changes } from './changes';
import { nothingKept, reading } from './emptyViews';
import type { Held, State, Told, TypedMessage } from './held';
import { heldOf, parseState, withTurn } from './hold';
import { imagesOf } from './images';
import { panelLabels } from './labels';
import { followLink } from './links';
import { OpenSession } from './openSession';
import type { Needs } from './needs';
import { dress, newPanel, practicePage } from './practicePage';
import { spokenView } from './spokenView';

/** The panel, and what is held in it: practice or a mock interview. The page knows only what may be seen now. */
export class PracticePanel implements vscode.Disposable {
  readonly #panel: vscode.WebviewPanel;
  readonly #needs: Needs;
  readonly #listening: readonly { dispose(): unknown }[];
  readonly #closed = new vscode.EventEmitter<void>();
  /** Nothing until the notes have been read, or if nothing was kept of it. */
  #held: Held | undefined;
  #isReading = false;
  /** Counts what was shown, so that a slow rendering never covers a later one. */
  #round = 0;
  /** What was shown last, to tell whether it changed. */
  #seen: string | undefined;
  /** What is said above the first card. */
  #told: { readonly turn: number; readonly text: string } | undefined;
  #canReview = false;
  readonly #kept: OpenSession;
  #isClosed = false;

  static open(state: State, needs: Needs): PracticePanel {
    const opened = new PracticePanel(newPanel(needs, vscode.ViewColumn.Active), needs);
    opened.begin(state);
    return opened;
  }

  /** A panel for a session that is still being put together: its page loads meanwhile. */
  static waiting(needs: Needs): PracticePanel {
    const opened = new PracticePanel(newPanel(needs, vscode.ViewColumn.Active), needs);
    opened.#isReading = true;
    return opened;
  }

  /** A panel that was there before the window was loaded again: the same card comes back, once the notes have been read. */
  static back(panel: vscode.WebviewPanel, stored: unknown, needs: Needs): PracticePanel {
    dress(panel, needs);
    return new PracticePanel(panel, needs).#goOn(stored);
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
      () => this.#held,
      (session) => {
        void panel.webview.postMessage({ type: 'keep', session } satisfies ToPanel);
      },
    );
    const changes = new Changes(
      () => this.#held?.misses ?? false,
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

  /** No session has begun in it yet. */
  get isWaiting(): boolean {
    return this.#isReading;
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

  /** Begins something in it, in place of what was there. What was rated is kept, so nothing is lost. */
  begin(state: State): void {
    const before = this.#held;
    const turn = before === undefined ? undefined : before.turn + 1;
    this.#told =
      turn !== undefined && before?.isUnfinished ? { turn, text: vscode.l10n.t('A new session begins. What you rated in the one before is kept.') } : undefined;
    this.#isReading = false;
    this.#hold(turn === undefined ? state : withTurn(state, turn));
    if (!this.#panel.active) this.#panel.reveal();
    void this.#show();
  }

  #goOn(stored: unknown): this {
    const state = parseState(stored);
    this.#isReading = state !== undefined;
    if (state) void this.#needs.progress.ready.then(() => this.#goOnWith(state));
    return this;
  }

  #goOnWith(state: State): void {
    if (!this.#isReading || this.#isClosed) return; // another one was begun
    this.#isReading = false;
    this.#hold(state);
    this.#held?.followNotes();
    this.#comeOrGo();
  }

  #hold(state: State): void {
    this.#held?.dispose();
    this.#held = heldOf(state, this.#needs, () => void this.#show());
    this.#panel.title = this.#held.title;
  }

  async #receive(message: unknown): Promise<void> {
    const told = parseToHost(message);
    if (!told) return;
    if (told.type === 'ready') await this.#show();
    else if (told.type === 'link') await followLink(told.href, this.#held?.note);
    else if (told.type === 'openCard') await this.#open(told.id);
    else if (told.type === 'act' && told.act === 'open') await this.#open(undefined);
    else if (told.type === 'act' && told.act === 'review') await this.#advise(Command.reviewAnswer);
    else if (told.type === 'act' && told.act === 'followUp') await this.#advise(Command.askFollowUp);
    else if (told.type === 'act' && told.act === 'close') this.close();
    else if (told.type === 'act' && told.act === 'offer') await vscode.commands.executeCommand(Command.practice);
    else if (told.type === 'act' && told.act === 'mock') await vscode.commands.executeCommand(Command.startMock);
    else if (told.type === 'act' && told.act === 'saveNote') await this.#held?.saveNote();
    else if (told.type === 'typed') this.#type(told);
    else await this.#act(told);
  }

  /** Shows the session as it is now. A page that is not seen asks again when it is. */
  async #show(): Promise<void> {
    this.#round += 1;
    const round = this.#round;
    const view = await this.#view();
    if (round !== this.#round || this.#isClosed || !this.#panel.visible) return;
    this.#kept.keepSoon(); // first, so that whoever sees this card comes back to it
    await this.#panel.webview.postMessage({ type: 'show', view, labels: panelLabels() } satisfies ToPanel);
  }

  async #view(): Promise<PanelView> {
    const held = this.#held;
    if (!held) return this.#isReading ? reading() : nothingKept();
    this.#seen = held.stamp;
    const view = await held.view((note) => imagesOf(note, this.#panel.webview));
    this.#canReview = view.kind === 'card' && view.canReview;
    if (view.kind === 'empty' || this.#told?.turn !== view.turn) return view;
    return { ...view, notices: [{ kind: 'info', text: this.#told.text }, ...view.notices] };
  }

  /** Follows the notes; what is seen is made again only if something of it changed. */
  #follow(): void {
    this.#held?.followNotes();
    if (this.#held && this.#held.stamp !== this.#seen) void this.#show();
  }

  #comeOrGo(): void {
    this.#held?.seen(this.#panel.visible);
    if (this.#panel.visible) void this.#show();
  }

  async #open(id: string | undefined): Promise<void> {
    const sought = id ?? this.#held?.card;
    const known = sought === undefined ? undefined : this.#needs.progress.find(sought);
    if (known) await vscode.commands.executeCommand(Command.openQuestion, known.entry.key, vscode.ViewColumn.Beside);
  }

  /** Of an answer that is shown; what a model says of it comes beside. */
  async #advise(command: string): Promise<void> {
    const card = this.#held?.card;
    const known = card === undefined ? undefined : this.#needs.progress.find(card);
    if (known && this.#canReview) await vscode.commands.executeCommand(command, known.entry.key);
  }

  async #act(told: Told): Promise<void> {
    const next = await this.#held?.act(told);
    if (next) this.begin(next);
  }

  #type(typed: TypedMessage): void {
    this.#held?.type(typed);
    this.#kept.keepSoon();
    void this.#panel.webview.postMessage({ type: 'spoken', turn: typed.turn, spoken: spokenView(typed.text) } satisfies ToPanel);
  }

  #load(): void {
    this.#panel.webview.html = practicePage(this.#panel.webview, this.#needs);
  }

  #end(closedByPerson: boolean): void {
    if (this.#isClosed) return;
    this.#isClosed = true;
    if (closedByPerson) this.#kept.forget();
    this.#kept.dispose();
    this.#held?.dispose();
    for (const listening of this.#listening) listening.dispose();
    this.#closed.fire();
    this.#closed.dispose();
  }
}
