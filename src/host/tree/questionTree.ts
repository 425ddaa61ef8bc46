import * as vscode from 'vscode';
import type { NoteIndex } from '../../core/index/noteIndex';
import { noteOf } from '../../core/index/questionEntry';
import { countOf, groupOf, type NoteGroup } from '../../core/outline/outline';
import { View } from '../../ids';
import { countWords, noteRow, questionRow } from './rows';

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
    const count = countOf(this.#groups.values());
    const { unanswered, total } = count;
    this.#view.description = total === 0 ? '' : countWords(count);
    this.#view.badge = {
      value: unanswered,
      tooltip: unanswered === 1 ? vscode.l10n.t('1 unanswered question') : vscode.l10n.t('{0} unanswered questions', unanswered),
    };
  }
}
