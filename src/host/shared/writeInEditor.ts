import * as vscode from 'vscode';
import type { Edit } from '../../core/authoring/edit';
import { toRange } from './toVscode';
import { changedMeanwhile } from './writeEdits';

/** Writes into the text that was read and no other, in one step that can be undone; says why if it cannot. */
export async function writeInEditor(editor: vscode.TextEditor, text: string, edits: readonly Edit[]): Promise<boolean> {
  const { document } = editor;
  const { version } = document;
  const name = vscode.workspace.asRelativePath(document.uri);
  const replace = (change: vscode.TextEditorEdit) => {
    for (const edit of edits) change.replace(toRange(edit.range), edit.text);
  };
  const done = document.getText() === text && (await editor.edit(replace).then(undefined, () => false));
  if (done && document.version > version) return true;
  const isSame = document.version === version && document.getText() === text;
  void vscode.window.showErrorMessage(isSame ? vscode.l10n.t('{0} cannot be written in, so nothing was changed.', name) : changedMeanwhile(name));
  return false;
}
