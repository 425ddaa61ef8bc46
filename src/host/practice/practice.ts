import * as vscode from 'vscode';
import type { NoteIndex } from '../../core/index/noteIndex';
import { Command } from '../../ids';
import { PracticePanel } from './practicePanel';

/** *Rehearse: Practice*: one panel, which asks the questions of one note or of all. */
export function registerPractice(index: NoteIndex, extensionUri: vscode.Uri): vscode.Disposable {
  let open: PracticePanel | undefined;
  return vscode.Disposable.from(
    vscode.commands.registerCommand(Command.practice, (what?: unknown) => {
      open?.dispose();
      open = new PracticePanel(index, extensionUri, noteToPractice(index, what));
    }),
    { dispose: () => open?.dispose() },
  );
}

/** The note that was pointed at (a row of the tree, an editor's title), else the active one, else none: all of them. */
function noteToPractice(index: NoteIndex, what: unknown): string | undefined {
  const pointedAt = what instanceof vscode.Uri ? what.toString() : what;
  if (typeof pointedAt === 'string' && index.get(pointedAt)) return pointedAt;
  const active = vscode.window.activeTextEditor?.document.uri.toString();
  return active !== undefined && index.get(active) ? active : undefined;
}
