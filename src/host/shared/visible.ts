import * as vscode from 'vscode';

/**
 * Whether an editor shows a note. VS Code asks anew for what is told to have changed after a pause, which begins again with
 * each change: while a folder is read it would never come to an end.
 */
export function isVisible(uri: string): boolean {
  return vscode.window.visibleTextEditors.some(({ document }) => document.uri.toString() === uri);
}
