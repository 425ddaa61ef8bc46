import * as vscode from 'vscode';
import type { NoteIndex } from '../core/index/noteIndex';
import { noteOf, type QuestionEntry } from '../core/index/questionEntry';
import type { Question, StatusReason } from '../core/notes/note';
import { type Count, countOf, groupOf, type NoteGroup } from '../core/outline/outline';
import { Command, TreeRow, View } from '../ids';

/** Shows the questions of all notes. A row is known by its key: a note's address, or a question's key. */
export class QuestionTree implements vscode.TreeDataProvider<string>, vscode.Disposable {
  readonly #index: NoteIndex;
  readonly #changed = new vscode.EventEmitter<string | undefined>();
  readonly #view: vscode.TreeView<string>;
  readonly #stopListening: () => void;
  readonly #groups = new Map<string, NoteGroup>();

  readonly onDidChangeTreeData = this.#changed.event;

  constructor(index: NoteIndex) {
    this.#index = index;
    for (const uri of index.uris()) this.#readGroup(uri);
    this.#view = vscode.window.createTreeView(View.questions, { treeDataProvider: this, showCollapseAll: true });
    this.#stopListening = index.onDidChange((uri) => this.#noteChanged(uri));
    this.#showCount();
  }

  dispose(): void {
    this.#stopListening();
    this.#view.dispose();
    this.#changed.dispose();
  }

  getChildren(key?: string): string[] {
    if (key === undefined) return this.#index.uris();
    return [...(this.#groups.get(key)?.entries.keys() ?? [])];
  }

  getTreeItem(key: string): vscode.TreeItem {
    const group = this.#groups.get(key);
    if (group) return noteRow(group);
    const entry = this.#groups.get(noteOf(key))?.entries.get(key);
    return entry ? questionRow(entry) : new vscode.TreeItem('');
  }

  /** Refreshes the note's own rows, or the list of notes if one came or went. */
  #noteChanged(uri: string): void {
    const known = this.#groups.has(uri);
    this.#readGroup(uri);
    this.#changed.fire(known && this.#groups.has(uri) ? uri : undefined);
    this.#showCount();
  }

  #readGroup(uri: string): void {
    const note = this.#index.get(uri);
    if (note) this.#groups.set(uri, groupOf(uri, note));
    else this.#groups.delete(uri);
  }

  #showCount(): void {
    const { answered, total } = countOf(this.#groups.values());
    const open = total - answered;
    this.#view.description = total === 0 ? '' : countWords({ answered, total });
    this.#view.badge = {
      value: open,
      tooltip: open === 1 ? vscode.l10n.t('1 unanswered question') : vscode.l10n.t('{0} unanswered questions', open),
    };
  }
}

function noteRow({ uri, count }: NoteGroup): vscode.TreeItem {
  const resource = vscode.Uri.parse(uri);
  const item = new vscode.TreeItem(resource, vscode.TreeItemCollapsibleState.Expanded);
  item.id = uri;
  item.iconPath = vscode.ThemeIcon.File;
  item.description = `${count.answered}/${count.total}`;
  item.tooltip = vscode.workspace.asRelativePath(resource);
  item.accessibilityInformation = { label: `${resource.path.split('/').pop() ?? ''}, ${countWords(count)}` };
  item.contextValue = TreeRow.note;
  return item;
}

function countWords({ answered, total }: Count): string {
  return vscode.l10n.t('{0} of {1} answered', answered, total);
}

function questionRow({ key, question }: QuestionEntry): vscode.TreeItem {
  const item = new vscode.TreeItem(question.text);
  const empty = question.status === 'empty';
  item.id = key;
  item.iconPath = empty
    ? new vscode.ThemeIcon('circle-large-outline', new vscode.ThemeColor('list.warningForeground'))
    : new vscode.ThemeIcon('pass-filled', new vscode.ThemeColor('testing.iconPassed'));
  item.description = empty ? vscode.l10n.t('empty') : '';
  item.tooltip = [question.text, ...question.section.slice(-1), explain(question.reason)].join('\n');
  item.accessibilityInformation = { label: `${question.text}, ${statusWord(question)}` };
  item.contextValue = TreeRow.question;
  item.command = { command: Command.openQuestion, title: vscode.l10n.t('Open Question'), arguments: [key] };
  return item;
}

function statusWord({ status }: Question): string {
  return status === 'empty' ? vscode.l10n.t('empty') : vscode.l10n.t('answered');
}

function explain(reason: StatusReason): string {
  switch (reason) {
    case 'nothing-written':
      return vscode.l10n.t('Empty: nothing is written below the question.');
    case 'only-a-label':
      return vscode.l10n.t('Empty: there is a label, and nothing after it.');
    case 'only-markup':
      return vscode.l10n.t('Empty: there is markup, and no text in it.');
    case 'text':
      return vscode.l10n.t('Answered');
  }
}
