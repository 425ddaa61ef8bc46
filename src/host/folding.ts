import * as vscode from 'vscode';
import type { NoteIndex } from '../core/index/noteIndex';
import { detailsOf } from '../core/markdown/details';
import { answerFolds, belowNoHeading, type Fold, indentFolds } from '../core/notes/folds';
import type { Note } from '../core/notes/note';
import { rowsOf } from '../core/text/rows';
import { Command, NOTE_LANGUAGES } from '../ids';
import { currentNote } from './shared/currentNote';
import { isVisible } from './shared/visible';

/** Folds answers and toggles; *Fold All Answers*, *Unfold All Answers*. */
export function registerFolding(index: NoteIndex): vscode.Disposable {
  const changed = new vscode.EventEmitter<void>();
  const provider: vscode.FoldingRangeProvider = {
    onDidChangeFoldingRanges: changed.event,
    provideFoldingRanges: async (document, _context, token) => {
      const note = await currentNote(index, document, token);
      if (token.isCancellationRequested || index.unreadBytes(document.uri.toString()) !== undefined) return undefined;
      const folds = foldsOf(document, note);
      return folds.length === 0 ? undefined : folds.map(({ start, end }) => new vscode.FoldingRange(start, end));
    },
  };
  return vscode.Disposable.from(
    changed,
    vscode.languages.registerFoldingRangeProvider([...NOTE_LANGUAGES], provider),
    { dispose: index.onDidChange((uri) => isVisible(uri) && changed.fire()) },
    vscode.commands.registerCommand(Command.foldAnswers, () => setAnswers(index, 'editor.fold')),
    vscode.commands.registerCommand(Command.unfoldAnswers, () => setAnswers(index, 'editor.unfold')),
  );
}

/** Nothing if there is nothing of ours: then VS Code folds as it does without. */
function foldsOf(document: vscode.TextDocument, note: Note | undefined): Fold[] {
  const text = note?.text ?? document.getText();
  const toggles = detailsOf(text).flatMap(({ start, end }) => (end && end.line > start.line ? [{ start: start.line, end: end.line }] : []));
  const answers = note ? answerFolds(note) : [];
  if (toggles.length + answers.length === 0) return [];
  const { rows } = rowsOf(text);
  if (document.languageId === 'markdown') return [...toggles, ...belowNoHeading(answers, rows)];
  return [...toggles, ...answers, ...indentFolds(rows)];
}

async function setAnswers(index: NoteIndex, command: 'editor.fold' | 'editor.unfold'): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  const note = editor && (await currentNote(index, editor.document));
  if (!note || editor !== vscode.window.activeTextEditor) return;
  const selectionLines = answerFolds(note).map(({ start }) => start);
  await vscode.commands.executeCommand(command, { levels: 1, direction: 'down', selectionLines });
}
