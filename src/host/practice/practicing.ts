import * as vscode from 'vscode';
import { keyOf } from '../../core/index/questionEntry';
import { placeAround } from '../../core/outline/cursor';
import type { Choice } from '../../core/practice/choice';
import { deckOf } from '../../core/practice/deck';
import { startSession } from '../../core/practice/session';
import { PRACTICE_PANEL } from '../../ids';
import { parseKept } from '../../protocol/parseKept';
import { currentNote } from '../shared/currentNote';
import { choose, type Supply } from './choosing/choose';
import { habitOf, keepHabit } from './choosing/habit';
import { offerInstead } from './choosing/offer';
import type { Here } from './choosing/whatLines';
import { PracticePanel } from './practicePanel';
import type { Needs } from './practice';

const NEXT_DAYS = 366;

/** VS Code brings a panel back sooner than that. */
const COMES_BACK_MS = 2000;

/** All that practice is, from what to ask to the one panel that asks it. */
export class Practicing implements vscode.Disposable {
  readonly #needs: Needs;
  #open: PracticePanel | undefined;
  #isDisposed = false;

  constructor(needs: Needs) {
    this.#needs = needs;
  }

  dispose(): void {
    this.#isDisposed = true;
    this.#open?.dispose();
  }

  /** Practices what was pointed at: a row of the tree, a question, an editor. Asks what, if nothing was. */
  async practice(named: unknown, cram: boolean): Promise<void> {
    const id = named instanceof vscode.Uri ? named.toString() : named;
    if (typeof id !== 'string') return this.#ask(cram);
    await this.#allRead();
    this.#begin({ what: { kind: 'within', id: keyOf(id) }, order: 'due', cram });
  }

  async practiceDue(): Promise<void> {
    await this.#allRead();
    this.#begin({ what: { kind: 'due' }, order: 'due', cram: false });
  }

  /** Practices the note that was pointed at or else is being edited, or the section in it that the cursor is in. */
  async practiceHere(where: 'note' | 'section', named: unknown): Promise<void> {
    if (named !== undefined) return this.practice(named, false);
    const here = await this.#here();
    const section = where === 'section' ? here?.section?.id : undefined;
    if (here) await this.practice(section ?? here.note, false);
    else void vscode.window.showInformationMessage(vscode.l10n.t('The active editor shows no note with questions.'));
  }

  /** A panel that was there before the window was loaded again. */
  comeBack(panel: vscode.WebviewPanel, state: unknown): void {
    if (this.#open || this.#isDisposed) panel.dispose();
    else this.#hold(PracticePanel.back(panel, parseKept(state).session, this.#needs));
  }

  /**
   * There may be a panel that nobody holds, as its extension host ended. VS Code brings back those that it knows of as soon
   * as they are seen; in place of one that does not come back there is soon another one.
   */
  takeOver(session: unknown): void {
    const tabIn = (): vscode.Tab | undefined => (this.#open || this.#isDisposed ? undefined : panelTabs().find(({ isActive }) => isActive));
    const takeIt = (): void => {
      const tab = tabIn();
      if (!tab) return;
      waiting.dispose();
      this.#replace(() => PracticePanel.again(session, this.#needs, { viewColumn: tab.group.viewColumn, preserveFocus: !tab.group.isActive }));
    };
    const look = (): void => {
      if (tabIn()) setTimeout(takeIt, COMES_BACK_MS);
      else if (this.#open || this.#isDisposed || panelTabs().length === 0) waiting.dispose();
    };
    const waiting = vscode.window.tabGroups.onDidChangeTabs(look);
    look();
  }

  async #ask(cram: boolean): Promise<void> {
    const { progress, memory } = this.#needs;
    const editor = vscode.window.activeTextEditor;
    const supply = progress.ready.then(async () => this.#supply(await this.#here(editor)));
    const choice = await choose(supply, habitOf(memory), cram);
    if (!choice || this.#isDisposed) return;
    await keepHabit(memory, choice);
    this.#begin(choice);
  }

  #begin(choice: Choice): void {
    if (this.#isDisposed) return;
    const { index, progress, memory } = this.#needs;
    const cards = deckOf(choice, index, progress, Math.random);
    if (cards.length === 0) {
      void offerInstead(choice, index, progress).then((instead) => instead && this.#begin(instead));
      return;
    }
    const session = startSession(cards, { cram: choice.cram, at: Date.now(), timer: habitOf(memory).timer });
    if (this.#open) this.#open.begin(session);
    else this.#replace(() => PracticePanel.open(session, this.#needs));
  }

  /** Has this panel and no other: not one that nobody holds, nor one that was not seen since the window was loaded. */
  #replace(open: () => PracticePanel): void {
    const others = panelTabs();
    this.#hold(open());
    void vscode.window.tabGroups.close(others, true);
  }

  #hold(panel: PracticePanel): void {
    this.#open = panel;
    panel.onDidClose(() => {
      if (this.#open === panel) this.#open = undefined;
    });
  }

  #supply(here: Here | undefined): Supply {
    const { index, progress } = this.#needs;
    return {
      here,
      count: (what) => deckOf({ what, order: 'document' }, index, progress, Math.random).length,
      nextDue: () => {
        const days = progress.forecast(NEXT_DAYS).findIndex((count, day) => day > 0 && count > 0);
        return days < 0 ? undefined : days;
      },
    };
  }

  /** Where the cursor is, in a note with questions. */
  async #here(editor = vscode.window.activeTextEditor): Promise<Here | undefined> {
    const note = editor && (await currentNote(this.#needs.index, editor.document));
    if (!note) return undefined;
    const uri = editor.document.uri.toString();
    const section = placeAround(uri, note, editor.selection.active.line);
    return section ? { note: uri, section } : { note: uri };
  }

  #allRead(): Thenable<void> {
    const title = vscode.l10n.t('Reading the notes…');
    return vscode.window.withProgress({ location: vscode.ProgressLocation.Window, title }, () => this.#needs.progress.ready);
  }
}

/** The tabs of practice panels, whoever opened them. */
function panelTabs(): vscode.Tab[] {
  const isOurs = ({ input }: vscode.Tab): boolean => input instanceof vscode.TabInputWebview && input.viewType.endsWith(PRACTICE_PANEL);
  return vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs.filter(isOurs));
}
