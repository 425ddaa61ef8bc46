import * as vscode from 'vscode';
import { editAnswer } from '../../core/authoring/editAnswer';
import { saveAnswer } from '../../core/authoring/saveAnswer';
import { editableAnswer } from '../../core/notes/editable';
import { isUnanswered } from '../../core/outline/unanswered';
import { saysNothing } from '../../core/practice/outline';
import { currentNote } from '../shared/currentNote';
import { changedMeanwhile, type Outcome, writeEdits } from '../shared/writeEdits';
import type { Needs } from './needs';

/** What a person wrote, and the answer as it was when they began to edit it; nothing if there was none. */
export interface TypedAnswer {
  readonly text: string;
  readonly edited?: string | undefined;
}

/**
 * Writes an answer into the note of a question, as one step that can be undone, into the text that was read and no other.
 * A note that was saved is saved again; one with changes of the person's own is left to them.
 */
export async function writeDown(id: string, { edited, text }: TypedAnswer, { index, progress }: Needs): Promise<Outcome> {
  const asked = progress.find(id);
  if (!asked) return not(vscode.l10n.t('The question is not in your notes any more, so the answer was not saved.'));
  if (saysNothing(text)) return not(vscode.l10n.t('Nothing is written yet, so nothing was saved.'));
  const uri = vscode.Uri.parse(asked.entry.uri);
  const name = vscode.workspace.asRelativePath(uri);
  const document = await opened(uri);
  if (!document) return not(vscode.l10n.t('{0} could not be opened; it may have been moved or deleted.', name));
  await currentNote(index, document);
  const entry = progress.find(id)?.entry;
  if (entry?.uri !== asked.entry.uri || entry.note.text !== document.getText()) return not(changedMeanwhile(name));
  const { note, question } = entry;
  if (edited === undefined && !isUnanswered(question)) return not(vscode.l10n.t('In {0} this question has an answer by now, so yours was not saved.', name));
  if (edited !== undefined && editableAnswer(note, question)?.text !== edited) {
    return not(
      vscode.l10n.t('In {0} this answer has changed in the meantime, so yours was not saved; copy it, stop writing, and edit the answer as it is now.', name),
    );
  }
  const edits = edited === undefined ? saveAnswer(note, question, text) : editAnswer(note, question, text);
  if (!edits) return not(vscode.l10n.t('In {0} there is no place for this that would leave all else as it is, so nothing was written.', name));
  return edits.length === 0 ? { isWritten: true } : writeEdits(document, note.text, edits, index);
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
