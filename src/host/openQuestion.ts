import * as vscode from 'vscode';
import type { NoteIndex } from '../core/index/noteIndex';
import { entryOf } from '../core/index/questionEntry';
import { noteOf } from '../core/index/rowId';
import { idOfPerhaps } from '../core/index/rowId';
import { Command, NOTE_LANGUAGES } from '../ids';
import { toPosition, toRange } from './shared/toVscode';

/** A text that is being typed is read after a pause; longer than this nobody waits for it. */
const LONGEST_WAIT_MS = 2000;

/** Opens the note of a question, the question in view and the cursor where its answer goes; a note, if it is told its address. */
export function registerOpenQuestion(index: NoteIndex): vscode.Disposable {
  return vscode.commands.registerCommand(Command.openQuestion, async (key?: unknown, column?: vscode.ViewColumn) => {
    if (typeof key !== 'string') return;
    const uri = vscode.Uri.parse(noteOf(key));
    try {
      const document = await vscode.workspace.openTextDocument(uri);
      // VS Code keeps the text of a deleted file for a while.
      if (!document.isUntitled && !document.isDirty) await vscode.workspace.fs.stat(uri);
      await untilRead(index, document);
      await show(index, document, key, columnOf(uri, column));
    } catch {
      tell(vscode.l10n.t('{0} could not be opened; it may have been moved or deleted.', vscode.workspace.asRelativePath(uri)));
    }
  });
}

/** Waits until the index knows the text that the document has now. */
async function untilRead(index: NoteIndex, document: vscode.TextDocument): Promise<void> {
  const address = document.uri.toString();
  index.bringUpToDate(address);
  const isRead = (): boolean => index.read(address)?.text === document.getText();
  if (isRead() || index.unreadBytes(address) !== undefined || !NOTE_LANGUAGES.includes(document.languageId)) return;
  let stop: () => void = () => undefined;
  let limit: NodeJS.Timeout | undefined;
  await new Promise<void>((resolve) => {
    limit = setTimeout(resolve, LONGEST_WAIT_MS);
    stop = index.onDidChange((uri) => {
      if (uri === address && (isRead() || !index.read(address))) resolve();
    });
  });
  clearTimeout(limit);
  stop();
}

async function show(index: NoteIndex, document: vscode.TextDocument, key: string, viewColumn: vscode.ViewColumn): Promise<void> {
  const address = noteOf(key);
  const note = index.read(address);
  const question = note && entryOf(address, note, key)?.question;
  const inDoubt = key === idOfPerhaps(address) ? note?.perhaps[0] : undefined;
  const cursor = question ? toPosition(question.answerAt) : inDoubt && toPosition(inDoubt.range.start);
  const editor = await vscode.window.showTextDocument(document, { viewColumn, ...(cursor ? { selection: new vscode.Range(cursor, cursor) } : {}) });
  const shown = question ?? inDoubt;
  if (shown) editor.revealRange(toRange(shown.range), vscode.TextEditorRevealType.InCenterIfOutsideViewport);
  else if (key !== address && key !== idOfPerhaps(address))
    tell(vscode.l10n.t('{0} does not have this question any more.', vscode.workspace.asRelativePath(document.uri)));
}

/** Where the note is already in sight, the active editor first; to the side, if that is wanted, only counts what is not in the active group. */
function columnOf(uri: vscode.Uri, wanted = vscode.ViewColumn.Active): vscode.ViewColumn {
  const active = vscode.window.tabGroups.activeTabGroup.viewColumn;
  const { activeTextEditor, visibleTextEditors } = vscode.window;
  const inSight = [...(activeTextEditor ? [activeTextEditor] : []), ...visibleTextEditors].find(
    ({ document, viewColumn }) => document.uri.toString() === uri.toString() && (wanted === vscode.ViewColumn.Active || viewColumn !== active),
  );
  return inSight?.viewColumn ?? wanted;
}

function tell(message: string): void {
  void vscode.window.showErrorMessage(message);
}
