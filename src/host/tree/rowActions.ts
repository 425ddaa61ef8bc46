import * as vscode from 'vscode';
import type { NoteIndex } from '../../core/index/noteIndex';
import { entryOf } from '../../core/index/questionEntry';
import { noteOf } from '../../core/index/rowId';
import { Command } from '../../ids';

/** What can be done with a row from its menu; each command takes the row's id. */
export function registerRowActions(index: NoteIndex): vscode.Disposable {
  const { registerCommand, executeCommand } = vscode.commands;

  async function copy(id: string): Promise<void> {
    const note = index.get(noteOf(id));
    const entry = note && entryOf(noteOf(id), note, id);
    if (entry) await vscode.env.clipboard.writeText(entry.question.text);
  }

  async function revealInExplorer(id: string): Promise<void> {
    const uri = vscode.Uri.parse(noteOf(id));
    if (vscode.workspace.getWorkspaceFolder(uri)) await executeCommand('revealInExplorer', uri);
    else void vscode.window.showInformationMessage(vscode.l10n.t('{0} is not in a folder that is open.', vscode.workspace.asRelativePath(uri)));
  }

  const actions: Readonly<Record<string, (id: string) => Thenable<unknown>>> = {
    [Command.openNote]: (id) => executeCommand(Command.openQuestion, noteOf(id)),
    [Command.openToSide]: (id) => executeCommand(Command.openQuestion, id, vscode.ViewColumn.Beside),
    [Command.copyQuestion]: copy,
    [Command.revealInExplorer]: revealInExplorer,
  };
  return vscode.Disposable.from(
    ...Object.entries(actions).map(([command, run]) =>
      registerCommand(command, async (id?: unknown) => {
        if (typeof id === 'string') await run(id);
      }),
    ),
  );
}
