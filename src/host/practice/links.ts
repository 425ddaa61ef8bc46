import * as vscode from 'vscode';
import { fileAt } from './images';

const OUTSIDE = /^(?:https?:\/\/|mailto:)/i;

/** Follows a link in a note: to the outside, or to a file of the workspace. Any other leads nowhere. */
export async function followLink(href: string, note: string | undefined): Promise<void> {
  if (OUTSIDE.test(href)) return openOutside(href);
  const file = note === undefined ? undefined : fileAt(href, vscode.Uri.parse(note));
  if (!file) return;
  try {
    await vscode.workspace.fs.stat(file);
    await vscode.commands.executeCommand('vscode.open', file, vscode.ViewColumn.Beside);
  } catch {
    void vscode.window.showErrorMessage(vscode.l10n.t('{0} could not be opened; it may have been moved or deleted.', vscode.workspace.asRelativePath(file)));
  }
}

async function openOutside(href: string): Promise<void> {
  try {
    await vscode.env.openExternal(vscode.Uri.parse(href, true));
  } catch {
    void vscode.window.showErrorMessage(vscode.l10n.t('{0} could not be opened: it is no address.', href));
  }
}
