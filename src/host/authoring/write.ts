import * as vscode from 'vscode';
import type { Edit } from '../../core/authoring/edit';
import type { Range } from '../../core/text/range';
import { toRange } from '../shared/toVscode';
import { writeInEditor } from '../shared/writeInEditor';
import type { OpenNote } from './openNote';

/** Writes into a note in one step that can be undone, and goes to where one writes on; says why if it cannot. */
export async function write({ editor, note }: OpenNote, edits: readonly Edit[] | undefined, select?: Range): Promise<void> {
  if (!edits) tell(vscode.l10n.t('In {0} there is no place for this that would leave all else as it is, so nothing was written.', nameOf(editor)));
  else if (edits.length === 0 || (await writeInEditor(editor, note.text, edits))) go(editor, select);
}

function go(editor: vscode.TextEditor, select: Range | undefined): void {
  if (!select) return;
  const { start, end } = toRange(select);
  editor.selection = new vscode.Selection(start, end);
  editor.revealRange(editor.selection, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
}

function nameOf({ document }: vscode.TextEditor): string {
  return vscode.workspace.asRelativePath(document.uri);
}

function tell(message: string): void {
  void vscode.window.showErrorMessage(message);
}
