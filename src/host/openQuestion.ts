import * as vscode from 'vscode';
import type { NoteIndex } from '../core/index/noteIndex';
import { entriesOf, noteOf } from '../core/index/questionEntry';
import { Command } from '../ids';
import { toPosition, toRange } from './shared/toVscode';

/** Opens the note of a question, the question in view and the cursor where its answer goes. */
export function registerOpenQuestion(index: NoteIndex): vscode.Disposable {
  return vscode.commands.registerCommand(Command.openQuestion, async (key?: unknown, column?: vscode.ViewColumn) => {
    if (typeof key !== 'string') return;
    const address = noteOf(key);
    const uri = vscode.Uri.parse(address);
    const note = index.get(address);
    const entry = note && entriesOf(address, note).find((candidate) => candidate.key === key);
    if (!entry) {
      tellGone(uri);
      return;
    }
    const { answerAt, range } = entry.question;
    const cursor = toPosition(answerAt);
    try {
      const editor = await vscode.window.showTextDocument(uri, {
        selection: new vscode.Range(cursor, cursor),
        viewColumn: columnOf(uri) ?? column ?? vscode.ViewColumn.Active,
      });
      editor.revealRange(toRange(range), vscode.TextEditorRevealType.InCenterIfOutsideViewport);
    } catch {
      tellGone(uri);
    }
  });
}

/** Where the note is already in sight. */
function columnOf(uri: vscode.Uri): vscode.ViewColumn | undefined {
  return vscode.window.visibleTextEditors.find(({ document }) => document.uri.toString() === uri.toString())?.viewColumn;
}

function tellGone(uri: vscode.Uri): void {
  const file = vscode.workspace.asRelativePath(uri);
  void vscode.window.showErrorMessage(
    vscode.l10n.t('The question in {0} could not be opened; it may have been changed, moved or deleted.', file),
  );
}
