import * as vscode from 'vscode';
import { isUnanswered } from '../../core/outline/unanswered';
import { currentNote } from '../shared/currentNote';
import { toRange } from '../shared/toVscode';
import type { Needs } from './practice';

/** What became of an answer that was to be saved. */
export interface Outcome {
  readonly isWritten: boolean;
  /** In a sentence. */
  readonly problem?: string;
}

/**
 * Writes an answer into the note of a question, as one step that can be undone, into the text that was read and no other.
 * A note that was saved is saved again; one with changes of the person's own is left to them.
 */
export async function writeDown(id: string, text: string, { index, progress, saveAnswer }: Needs): Promise<Outcome> {
  const asked = progress.find(id);
  if (!asked) return not(vscode.l10n.t('The question is not in your notes any more, so the answer was not saved.'));
  const uri = vscode.Uri.parse(asked.entry.uri);
  const name = vscode.workspace.asRelativePath(uri);
  const document = await opened(uri);
  if (!document) return not(vscode.l10n.t('{0} could not be opened; it may have been moved or deleted.', name));
  await currentNote(index, document);
  const entry = progress.find(id)?.entry;
  if (entry?.uri !== asked.entry.uri || entry.note.text !== document.getText()) return not(changed(name));
  if (!isUnanswered(entry.question)) return not(vscode.l10n.t('In {0} this question has an answer by now, so yours was not saved.', name));
  const edits = saveAnswer(entry.note, entry.question, text);
  if (!edits) return not(vscode.l10n.t('In {0} there is no place for this that would leave all else as it is, so nothing was written.', name));
  if (entry.note.text !== document.getText()) return not(changed(name));

  const { version, isDirty } = document;
  const edit = new vscode.WorkspaceEdit();
  for (const { range, text: written } of edits) edit.replace(uri, toRange(range), written);
  const isDone = await vscode.workspace.applyEdit(edit);
  if (!isDone || document.version === version) {
    return not(document.version === version ? vscode.l10n.t('{0} cannot be written in, so nothing was changed.', name) : changed(name));
  }
  const isSaved = isDirty || document.isUntitled || (await document.save());
  await currentNote(index, document); // or else the question would still seem to have no answer
  return isSaved ? { isWritten: true } : { isWritten: true, problem: vscode.l10n.t('The answer is in {0}, but the file could not be saved.', name) };
}

async function opened(uri: vscode.Uri): Promise<vscode.TextDocument | undefined> {
  try {
    return await vscode.workspace.openTextDocument(uri);
  } catch {
    return undefined;
  }
}

function not(problem: string): Outcome {
  return { isWritten: false, problem };
}

function changed(name: string): string {
  return vscode.l10n.t('{0} has changed in the meantime, so nothing was written; try it again.', name);
}
