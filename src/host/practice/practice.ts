import * as vscode from 'vscode';
import type { NoteIndex } from '../../core/index/noteIndex';
import { noteOf } from '../../core/index/questionEntry';
import { Command } from '../../ids';
import { PracticePanel } from './practicePanel';

/** *Rehearse: Practice*: one panel, which asks the questions that were pointed at, or all, once all have been read. */
export function registerPractice(index: NoteIndex, allRead: Promise<void>, extensionUri: vscode.Uri): vscode.Disposable {
  let open: PracticePanel | undefined;
  let disposed = false;
  return vscode.Disposable.from(
    vscode.commands.registerCommand(Command.practiceDue, () => vscode.commands.executeCommand(Command.practice)),
    vscode.commands.registerCommand(Command.practice, async (what?: unknown) => {
      const only = toPractice(index, what);
      if (only === undefined) await waitFor(allRead);
      if (disposed) return;
      open?.dispose();
      open = new PracticePanel(index, extensionUri, only);
    }),
    {
      dispose: () => {
        disposed = true;
        open?.dispose();
      },
    },
  );
}

/** What was pointed at (a row of the tree, an editor's title), else the active note, else nothing: all of them. */
function toPractice(index: NoteIndex, what: unknown): string | undefined {
  const pointedAt = what instanceof vscode.Uri ? what.toString() : what;
  if (typeof pointedAt === 'string' && index.get(noteOf(pointedAt))) return pointedAt;
  const active = vscode.window.activeTextEditor?.document.uri.toString();
  return active !== undefined && index.get(active) ? active : undefined;
}

function waitFor(allRead: Promise<void>): Thenable<void> {
  const title = vscode.l10n.t('Reading the notes…');
  return vscode.window.withProgress({ location: vscode.ProgressLocation.Window, title }, () => allRead);
}
