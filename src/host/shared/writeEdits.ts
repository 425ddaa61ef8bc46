import * as vscode from 'vscode';
import type { Edit } from '../../core/authoring/edit';
import type { NoteIndex } from '../../core/index/noteIndex';
import { currentNote } from './currentNote';
import { toRange } from './toVscode';

/** What became of a text that was to be written into a note. */
export interface Outcome {
  readonly isWritten: boolean;
  /** In a sentence. */
  readonly problem?: string;
}

/**
 * Writes into a note that need not be in an editor, as one step that can be undone, into the text that was read and no
 * other. A note that was saved is saved again; one with changes of the person's own is left to them.
 */
export async function writeEdits(document: vscode.TextDocument, text: string, edits: readonly Edit[], index: NoteIndex): Promise<Outcome> {
  const name = vscode.workspace.asRelativePath(document.uri);
  if (text !== document.getText()) return not(changedMeanwhile(name));
  const { version, isDirty } = document;
  const edit = new vscode.WorkspaceEdit();
  for (const { range, text: written } of edits) edit.replace(document.uri, toRange(range), written);
  const isDone = await vscode.workspace.applyEdit(edit);
  if (!isDone || document.version === version) {
    return not(document.version === version ? vscode.l10n.t('{0} cannot be written in, so nothing was changed.', name) : changedMeanwhile(name));
  }
  const isSaved = isDirty || document.isUntitled || (await document.save());
  await currentNote(index, document); // or else the question would still seem to have no answer
  return isSaved ? { isWritten: true } : { isWritten: true, problem: vscode.l10n.t('The answer is in {0}, but the file could not be saved.', name) };
}

export function changedMeanwhile(name: string): string {
  return vscode.l10n.t('{0} has changed in the meantime, so nothing was written; try it again.', name);
}

function not(problem: string): Outcome {
  return { isWritten: false, problem };
}
