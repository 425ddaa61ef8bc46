import * as vscode from 'vscode';
import { saveModelAnswer } from '../../core/authoring/saveModelAnswer';
import type { NoteIndex } from '../../core/index/noteIndex';
import { entryOf } from '../../core/index/questionEntry';
import { currentNote } from '../shared/currentNote';
import { writeInEditor } from '../shared/writeInEditor';

/** What a model drafted, and for which question. */
export interface KeptDraft {
  readonly uri: string;
  readonly key: string;
  readonly text: string;
}

/** Writes a draft into its note as a model answer, so that it is not taken for the person's; says why if it cannot. */
export async function keepDraft(index: NoteIndex, { uri, key, text }: KeptDraft): Promise<void> {
  const name = vscode.workspace.asRelativePath(vscode.Uri.parse(uri));
  const editor = await vscode.window.showTextDocument(vscode.Uri.parse(uri), { viewColumn: vscode.ViewColumn.One }).then(undefined, () => undefined);
  const note = editor && (await currentNote(index, editor.document));
  const entry = note && entryOf(uri, note, key);
  if (!editor || !note || !entry) {
    void vscode.window.showErrorMessage(vscode.l10n.t('{0} does not have this question any more.', name));
    return;
  }
  const edits = saveModelAnswer(note, entry.question, text);
  if (!edits) {
    const sentence = vscode.l10n.t('{0} has no place for a model answer here that would leave all else as it is, so nothing was written.', name);
    void vscode.window.showErrorMessage(sentence);
    return;
  }
  if (await writeInEditor(editor, note.text, edits))
    editor.revealRange(new vscode.Range(...placeOf(edits)), vscode.TextEditorRevealType.InCenterIfOutsideViewport);
}

function placeOf([first]: NonNullable<ReturnType<typeof saveModelAnswer>>): [vscode.Position, vscode.Position] {
  const { line = 0, character = 0 } = first?.range.start ?? {};
  const position = new vscode.Position(line, character);
  return [position, position];
}
