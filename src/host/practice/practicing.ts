import * as vscode from 'vscode';
import { keyOf, noteOf } from '../../core/index/rowId';
import { writtenTags } from '../../core/targets/belonging';
import type { MockChoice } from '../../core/mock/choice';
import { startInterview } from '../../core/mock/interview';
import { mockDeck } from '../../core/mock/mockDeck';
import type { Choice, What } from '../../core/practice/choice';
import { deckOf, deckSize } from '../../core/practice/deck';
import { startSession } from '../../core/practice/session';
import { PRACTICE_PANEL } from '../../ids';
import { parseKept } from '../../protocol/kept';
import { hereIn } from '../shared/choosing/here';
import { targetLines } from '../shared/choosing/targetLines';
import type { Here } from '../shared/choosing/whatLines';
import { choose, type Supply } from './choosing/choose';
import { chooseMock } from './choosing/chooseMock';
import { habitOf, keepHabit, keepMockHabit, mockHabitOf } from './choosing/habit';
import { offerInstead } from './choosing/offer';
import type { State } from './held';
import { PracticePanel } from './practicePanel';
import type { Needs } from './needs';

const NEXT_DAYS = 366;
const MOST_TAGS = 10;

/** VS Code brings a panel back sooner than that. */
const COMES_BACK_MS = 2000;

/** All that practice is, from what to ask to the one panel that asks it. */
export class Practicing implements vscode.Disposable {
  readonly #needs: Needs;
  #open: PracticePanel | undefined;
  #isDisposed = false;

  constructor(needs: Needs) {
    this.#needs = needs;
    void import('../../core/markdown/render'); // so that it is there when the first question is shown
  }

  dispose(): void {
    this.#isDisposed = true;
    this.#open?.dispose();
  }

  /** Practices what was pointed at: a row of the tree, a question, an editor. Asks what, if nothing was. */
  async practice(named: unknown, cram: boolean): Promise<void> {
    if (Array.isArray(named))
      return this.#practiceThese(
        named.filter((one) => typeof one === 'string'),
        cram,
      );
    const id = named instanceof vscode.Uri ? named.toString() : named;
    if (typeof id !== 'string') return this.#ask(cram);
    const early = this.#openEarly(id);
    await this.#allRead();
    if (early && this.#open !== early) return; // the person has closed it
    this.#begin({ what: { kind: 'within', id: keyOf(id) }, order: 'due', cram });
  }

  /** Questions by their keys, and only these. */
  async #practiceThese(ids: readonly string[], cram: boolean): Promise<void> {
    await this.#allRead();
    this.#begin({ what: { kind: 'these', ids }, order: 'due', cram });
  }

  async practiceDue(): Promise<void> {
    await this.#allRead();
    this.#begin({ what: { kind: 'due' }, order: 'due', cram: false });
  }

  /** Practices the note that was pointed at or else is being edited, or the section or the question in it that the cursor is in. */
  async practiceHere(where: 'note' | 'section' | 'question', named: unknown): Promise<void> {
    if (named !== undefined) return this.practice(named, false);
    const here = await this.#here();
    if (where === 'question' && here && !here.question) {
      void vscode.window.showInformationMessage(vscode.l10n.t('The cursor is in no question.'));
      return;
    }
    const part = where === 'section' ? here?.section?.id : where === 'question' ? here?.question : undefined;
    if (here) await this.practice(part ?? here.note, false);
    else void vscode.window.showInformationMessage(vscode.l10n.t('The active editor shows no note with questions.'));
  }

  async startMock(): Promise<void> {
    const choice = await chooseMock(this.#supplied(), mockHabitOf(this.#needs.memory));
    if (!choice || this.#isDisposed) return;
    await keepMockHabit(this.#needs.memory, choice);
    this.#beginMock(choice);
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
    const { memory } = this.#needs;
    const choice = await choose(this.#supplied(), habitOf(memory), cram);
    if (!choice || this.#isDisposed) return;
    await keepHabit(memory, choice);
    this.#begin(choice);
  }

  #begin(choice: Choice): void {
    if (this.#isDisposed) return;
    const { index, progress, memory } = this.#needs;
    const cards = deckOf(choice, index, progress, Math.random);
    if (cards.length === 0) {
      if (this.#open?.isWaiting) this.#open.close();
      void offerInstead(choice, index, progress).then((instead) => instead && this.#begin(instead));
      return;
    }
    this.#show(startSession(cards, { cram: choice.cram, at: Date.now(), timer: habitOf(memory).timer }));
  }

  #beginMock({ what, mix, length, limits }: MockChoice): void {
    const { index, progress } = this.#needs;
    const cards = mockDeck({ what, mix, length }, index, progress, Math.random);
    if (cards.length === 0) {
      void offerInstead({ what, order: 'due', cram: false }, index, progress).then((instead) => instead && this.#begin(instead));
      return;
    }
    const at = Date.now();
    const id = `${at.toString(36)}-${Math.floor(Math.random() * 36 ** 4).toString(36)}`;
    this.#show({ interview: startInterview(cards, { id, limits, at, ...('minutes' in length ? { minutes: length.minutes } : {}) }) });
  }

  #show(state: State): void {
    if (this.#open) this.#open.begin(state);
    else this.#replace(() => PracticePanel.open(state, this.#needs));
  }

  /** The page loads while notes and history are read: in a note with questions there is something to ask, unless all are suspended. */
  #openEarly(id: string): PracticePanel | undefined {
    if (this.#open || this.#isDisposed || !this.#needs.index.get(noteOf(id))) return undefined;
    this.#replace(() => PracticePanel.waiting(this.#needs));
    return this.#open;
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

  /** What is known once all has been read, of the editor that is active now. */
  #supplied(): Promise<Supply> {
    const editor = vscode.window.activeTextEditor;
    const { progress, targets } = this.#needs;
    return Promise.all([progress.ready, targets.ready]).then(async () => this.#supply(await this.#here(editor)));
  }

  #supply(here: Here | undefined): Supply {
    const { index, progress, targets } = this.#needs;
    return {
      here,
      count: (what) => deckSize(what, index, progress),
      tags: () => writtenTags(index).slice(0, MOST_TAGS),
      targets: () => targetLines(targets, index, (_, __, questions): What => ({ kind: 'target', keys: questions.map(({ entry }) => entry.key) })),
      nextDue: () => {
        const days = progress.forecast(NEXT_DAYS).findIndex((count, day) => day > 0 && count > 0);
        return days < 0 ? undefined : days;
      },
    };
  }

  /** Where the cursor is, in a note with questions. */
  #here(editor = vscode.window.activeTextEditor): Promise<Here | undefined> {
    return hereIn(this.#needs.index, editor);
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
