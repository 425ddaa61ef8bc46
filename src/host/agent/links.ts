import * as vscode from 'vscode';

/** Whether a note is reached through a link, by itself or by a folder that it is in, below the one that is opened. */
export async function isBehindLink(note: vscode.Uri): Promise<boolean> {
  if (note.scheme === 'untitled') return false;
  const folder = vscode.workspace.getWorkspaceFolder(note)?.uri;
  for (let at = note; at.path !== folder?.path; at = vscode.Uri.joinPath(at, '..')) {
    const { type } = await vscode.workspace.fs.stat(at);
    if ((type & vscode.FileType.SymbolicLink) !== 0) return true;
    if (!folder) return false;
  }
  return false;
}
