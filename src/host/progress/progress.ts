import * as vscode from 'vscode';
import { Command, PROGRESS_PANEL } from '../../ids';
import type { ProgressNeeds } from './needs';
import type { ProgressPanel } from './progressPanel';

/** The command that shows progress. All else is loaded when it is used first, or a panel comes back. */
export function registerProgress(needs: ProgressNeeds): vscode.Disposable {
  let open: ProgressPanel | undefined;

  async function show(panel?: vscode.WebviewPanel): Promise<void> {
    const { ProgressPanel: Room } = await import('./progressPanel');
    if (!panel && open) open.reveal();
    else {
      const opened = new Room(needs, panel);
      open?.close();
      open = opened;
      opened.onDidClose(() => {
        if (open === opened) open = undefined;
      });
    }
  }

  return vscode.Disposable.from(
    vscode.commands.registerCommand(Command.showProgress, () => show()),
    vscode.window.registerWebviewPanelSerializer(PROGRESS_PANEL, { deserializeWebviewPanel: show }),
    { dispose: () => open?.dispose() },
  );
}
