import * as vscode from 'vscode';
import type { NoteIndex } from '../core/index/noteIndex';
import { searchQuestions } from '../core/outline/search';
import type { QuestionEntry } from '../core/index/questionEntry';
import { toRange } from './shared/toVscode';

/** More than anybody reads through; VS Code asks again with every letter. */
const MOST = 500;

/** The questions of all notes in *Go to Symbol in Workspace…*. */
export function registerWorkspaceSymbols(index: NoteIndex): vscode.Disposable {
  return vscode.languages.registerWorkspaceSymbolProvider({
    provideWorkspaceSymbols: (query) => searchQuestions(index, query, MOST).map(symbolOf),
  });
}

function symbolOf({ uri, question }: QuestionEntry): vscode.SymbolInformation {
  const address = vscode.Uri.parse(uri);
  const where = [vscode.workspace.asRelativePath(address), ...question.section].join(' › ');
  const location = new vscode.Location(address, toRange(question.range));
  return new vscode.SymbolInformation(question.text.normalize('NFC').replace(/\s+/g, ' '), vscode.SymbolKind.String, where, location);
}
