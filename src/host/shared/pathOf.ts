import * as vscode from 'vscode';

/** The path of a note below its folder; outside of all folders its name. */
export function pathOf(uri: vscode.Uri): string {
  const folder = vscode.workspace.getWorkspaceFolder(uri);
  const names = (folder ? uri.path.slice(folder.uri.path.length) : uri.path).split('/').filter((name) => name !== '');
  return (folder ? names : names.slice(-1)).join('/');
}

/** The same of a note in a folder, or outside of all; nothing if it is elsewhere. */
export function pathIn(folder: vscode.Uri | undefined, note: string): string | undefined {
  const uri = vscode.Uri.parse(note);
  return vscode.workspace.getWorkspaceFolder(uri)?.uri.toString() === folder?.toString() ? pathOf(uri) : undefined;
}
