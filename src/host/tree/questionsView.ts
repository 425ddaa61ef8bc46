import * as vscode from 'vscode';
import type { Progress } from '../../core/history/known';
import type { NoteIndex } from '../../core/index/noteIndex';
import { type Arrangement, arrangementOf, isFiltered } from '../../core/outline/arrangement';
import { ContextKey, Setting, View } from '../../ids';
import { registerArranging } from './arranging';
import { filterWords } from './filterWords';
import { FollowEditor } from './followEditor';
import { QuestionTree, type ShownTargets } from './questionTree';
import { registerRowActions } from './rowActions';
import { countWords, joined } from './rowWords';

/** Where the arrangement is kept, for each workspace its own. */
const ARRANGEMENT = 'arrangement';

export interface ViewNeeds {
  readonly index: NoteIndex;
  readonly progress: Progress;
  readonly targets: ShownTargets;
  readonly allRead: Promise<void>;
  readonly state: vscode.Memento;
}

/** The view *Questions*: its tree, and what is written around it. */
export class QuestionsView implements vscode.Disposable {
  readonly tree: QuestionTree;
  readonly #view: vscode.TreeView<string>;
  readonly #state: vscode.Memento;
  readonly #subscriptions: readonly { dispose(): unknown }[];
  #disposed = false;

  constructor({ index, progress, targets, allRead, state }: ViewNeeds) {
    this.#state = state;
    this.tree = new QuestionTree(index, progress, arrangementOf(state.get(ARRANGEMENT)), targets);
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
        if ([SPEAKING, Setting.askInDoubt].some((setting) => change.affectsConfiguration(setting))) this.tree.showDifferently();
        if (change.affectsConfiguration(Setting.badge)) this.#show();
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

  #badge(unanswered: number): vscode.ViewBadge | undefined {
    const wanted = vscode.workspace.getConfiguration().get<unknown>(Setting.badge, true);
    const { today } = this.tree.outline;
    if (wanted === 'today') return today > 0 ? { value: today, tooltip: vscode.l10n.t('{0} to do today', today) } : undefined;
    return unanswered > 0 && wanted !== false ? { value: unanswered, tooltip: unansweredWords(unanswered) } : undefined;
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
    this.#view.badge = this.#badge(unanswered);
    // Where there is a message, VS Code shows no welcome; that one says what to do if nothing is shown. It shows the
    // description only of a view that stands beside others.
    const words = isFiltered(arrangement) ? filterWords(arrangement, shown, total) : joined(countWords(count), unanswered > 0 ? leftWords(unanswered) : '');
    this.#view.message = roots.length > 0 && total > 0 ? words : '';
    tell(ContextKey.filtered, isFiltered(arrangement));
  }
}

/** What the settings of all speaking rates begin with. */
const SPEAKING = Setting.wordsPerMinute.slice(0, Setting.wordsPerMinute.lastIndexOf('.'));

function unansweredWords(unanswered: number): string {
  return unanswered === 1 ? vscode.l10n.t('1 unanswered question') : vscode.l10n.t('{0} unanswered questions', unanswered);
}

/** What the badge counts, as it stands above the rows. */
function leftWords(unanswered: number): string {
  return vscode.l10n.t('{0} unanswered', unanswered);
}

function tell(key: string, value: boolean | undefined): void {
  void vscode.commands.executeCommand('setContext', key, value);
}
