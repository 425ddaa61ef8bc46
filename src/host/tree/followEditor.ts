import * as vscode from 'vscode';
import type { NoteIndex } from '../../core/index/noteIndex';
import { keyOf } from '../../core/index/rowId';
import { entryAround } from '../../core/outline/cursor';
import { Setting } from '../../ids';
import type { QuestionTree } from './questionTree';

/** Long enough for a click in the tree to have moved the cursor. */
const PAUSE_MS = 150;

/** Selects the row of the question that the cursor enters, where the tree is in sight, and leaves the focus alone. */
export class FollowEditor implements vscode.Disposable {
  readonly #index: NoteIndex;
  readonly #tree: QuestionTree;
  readonly #view: vscode.TreeView<string>;
  readonly #subscriptions: vscode.Disposable[];
  #pause: NodeJS.Timeout | undefined;
  /** The question that the cursor was in, so that a row is selected once, and not again after each edit. */
  #last: string | undefined;

  constructor(index: NoteIndex, tree: QuestionTree, view: vscode.TreeView<string>) {
    this.#index = index;
    this.#tree = tree;
    this.#view = view;
    const soon = (): void => this.#soon();
    this.#subscriptions = [
      vscode.window.onDidChangeTextEditorSelection(({ textEditor }) => {
        if (textEditor === vscode.window.activeTextEditor) soon();
      }),
      vscode.window.onDidChangeActiveTextEditor(soon),
      view.onDidChangeVisibility(() => {
        this.#last = undefined;
        soon();
      }),
      // The row may only come now: its note has just been read, or is no longer filtered out.
      tree.onDidChangeTreeData(soon),
    ];
  }

  dispose(): void {
    clearTimeout(this.#pause);
    for (const subscription of this.#subscriptions) subscription.dispose();
  }

  #soon(): void {
    clearTimeout(this.#pause);
    this.#pause = setTimeout(() => void this.#follow(), PAUSE_MS);
  }

  async #follow(): Promise<void> {
    const editor = vscode.window.activeTextEditor;
    if (!editor || !this.#view.visible || !vscode.workspace.getConfiguration().get<boolean>(Setting.followEditor, true)) return;
    const uri = editor.document.uri.toString();
    const note = this.#index.get(uri);
    const id = note && entryAround(uri, note, editor.selection.active.line)?.key;
    if (id === this.#last || (id !== undefined && !this.#tree.outline.node(id))) return;
    this.#last = id;
    // It may be selected where it stands once more.
    if (id === undefined || this.#view.selection.some((selected) => keyOf(selected) === id)) return;
    try {
      await this.#view.reveal(id, { select: true, focus: false });
    } catch {
      // The row has gone meanwhile; the next change looks again.
    }
  }
}
