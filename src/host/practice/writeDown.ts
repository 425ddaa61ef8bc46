import * as vscode from 'vscode';
import { saveAnswer } from '../../core/authoring/saveAnswer';
import { isUnanswered } from '../../core/outline/unanswered';
import { currentNote } from '../shared/currentNote';
import { changedMeanwhile, type Outcome, writeEdits } from '../shared/writeEdits';
import type { Needs } from './needs';

/**
 * Writes an answer into the note of a question, as one step that can be undone, into the text that was read and no other.
 * A note that was saved is saved again; one with changes of the person's own is left to them.
 */
export async function writeDown(id: string, text: string, { index, progress }: Needs): Promise<Outcome> {
  const asked = progress.find(id);
  if (!asked) return not(vscode.l10n.t('The question is not in your notes any more, so the answer was not saved.'));
  const uri = vscode.Uri.parse(asked.entry.uri);
  const name = vscode.workspace.asRelativePath(uri);
  const document = await opened(uri);
  if (!document) return not(vscode.l10n.t('{0} could not be opened; it may have been moved or deleted.', name));
  await currentNote(index, document);
  const entry = progress.find(id)?.entry;
  if (entry?.uri !== asked.entry.uri || entry.note.text !== document.getText()) return not(changedMeanwhile(name));
  if (!isUnanswered(entry.question)) return not(vscode.l10n.t('In {0} this question has an answer by now, so yours was not saved.', name));
  const edits = saveAnswer(entry.note, entry.question, text);
  if (!edits) return not(vscode.l10n.t('In {0} there is no place for this that would leave all else as it is, so nothing was written.', name));
  return writeEdits(document, entry.note.text, edits, index);
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
