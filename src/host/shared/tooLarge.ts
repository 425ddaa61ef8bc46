import * as vscode from 'vscode';
import { maxFileSizeOf, MEGABYTE } from '../../core/index/maxFileSize';
import { Command, Setting } from '../../ids';

/** How many bytes a note may have that is read: in a folder, or outside of all. */
export function maxBytesIn(folder: vscode.WorkspaceFolder | undefined): number {
  return maxFileSizeOf(vscode.workspace.getConfiguration(undefined, folder?.uri ?? null).get<unknown>(Setting.maxFileSize));
}

/** `12.3 MB: too large to be read. Notes are read up to 5 MB.` */
export function tooLargeWords(uri: vscode.Uri, bytes: number): string {
  const most = maxBytesIn(vscode.workspace.getWorkspaceFolder(uri));
  return vscode.l10n.t('{0} MB: too large to be read. Notes are read up to {1} MB.', megabytes(bytes), megabytes(most));
}

/** Says why nothing can be done with a note, and offers to change that. */
export async function tellTooLarge(uri: vscode.Uri, bytes: number): Promise<void> {
  const change = vscode.l10n.t('Change Limit…');
  const message = `${vscode.workspace.asRelativePath(uri)}: ${tooLargeWords(uri, bytes)}`;
  if ((await vscode.window.showInformationMessage(message, change)) === change) await vscode.commands.executeCommand(Command.setMaxFileSize);
}

export function registerTooLarge(): vscode.Disposable {
  return vscode.commands.registerCommand(Command.setMaxFileSize, () => vscode.commands.executeCommand('workbench.action.openSettings', Setting.maxFileSize));
}

/** `0.05`, `12.3`, `104` */
function megabytes(bytes: number): string {
  const size = bytes / MEGABYTE;
  return size >= 100 ? size.toFixed(0) : String(Number(size.toPrecision(3)));
}
