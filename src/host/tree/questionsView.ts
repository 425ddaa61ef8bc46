import * as vscode from 'vscode';
import type { Progress } from '../../core/history/known';
import type { NoteIndex } from '../../core/index/noteIndex';
import { type Arrangement, arrangementOf, isFiltered } from '../../core/outline/arrangement';
import { ContextKey, Setting, View } from '../../ids';
import { registerArranging } from './arranging';
import { filterWords } from './filterWords';
import { FollowEditor } from './followEditor';
import { QuestionTree } from './questionTree';
import { registerRowActions } from './rowActions';
import { countWords } from './rowWords';

/** Where the arrangement is kept, for each workspace its own. */
const ARRANGEMENT = 'arrangement';

/** The view *Questions*: its tree, and what is written around it. */
export class QuestionsView implements vscode.Disposable {
  readonly tree: QuestionTree;
  readonly #view: vscode.TreeView<string>;
  readonly #state: vscode.Memento;
  readonly #subscriptions: readonly { dispose(): unknown }[];
  #disposed = false;

  constructor(index: NoteIndex, progress: Progress, allRead: Promise<void>, state: vscode.Memento) {
    this.#state = state;
    this.tree = new QuestionTree(index, progress, arrangementOf(state.get(ARRANGEMENT)));
    this.#view = vscode.window.createTreeView(View.questions, { treeDataProvider: this.tree, showCollapseAll: true });
    this.#subscriptions = [
      this.tree,
      this.#view,
      this.tree.onDidUpdate(() => this.#show()),
      registerArranging(
        () => this.tree.outline.arrangement,
        (arrangement) => this.#arrange(arrangement),
      ),
      registerRowActions(index),
      new FollowEditor(index, this.tree, this.#view),
      vscode.workspace.onDidChangeConfiguration((change) => {
        if (change.affectsConfiguration(SPEAKING)) this.tree.speakDifferently();
      }),
    ];
    this.#show();
    void allRead.then(() => {
      if (!this.#disposed) tell(ContextKey.allRead, true);
    });
  }

  dispose(): void {
    this.#disposed = true;
    for (const key of [ContextKey.allRead, ContextKey.filtered]) tell(key, undefined);
    for (const subscription of this.#subscriptions) subscription.dispose();
  }

  async #arrange(arrangement: Arrangement): Promise<void> {
    this.tree.arrange(arrangement);
    await this.#state.update(ARRANGEMENT, arrangement);
    if (!this.#view.visible) await vscode.commands.executeCommand(`${View.questions}.focus`);
  }

  #show(): void {
    const { arrangement, count, roots, shown } = this.tree.outline;
    const { unanswered, total } = count;
    this.#view.description = total === 0 ? '' : countWords(count);
    this.#view.badge = unanswered === 0 ? undefined : { value: unanswered, tooltip: unansweredWords(unanswered) };
    // Where there is a message, VS Code shows no welcome; that one says what to do if nothing is shown. It shows the
    // description only of a view that stands beside others.
    const words = isFiltered(arrangement) ? filterWords(arrangement, shown, total) : countWords(count);
    this.#view.message = roots.length > 0 ? words : '';
    tell(ContextKey.filtered, isFiltered(arrangement));
  }
}

/** What the settings of all speaking rates begin with. */
const SPEAKING = Setting.wordsPerMinute.slice(0, Setting.wordsPerMinute.lastIndexOf('.'));

function unansweredWords(unanswered: number): string {
  return unanswered === 1 ? vscode.l10n.t('1 unanswered question') : vscode.l10n.t('{0} unanswered questions', unanswered);
}

function tell(key: string, value: boolean | undefined): void {
  void vscode.commands.executeCommand('setContext', key, value);
}
