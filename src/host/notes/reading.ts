import * as vscode from 'vscode';
import { Command, ContextKey, View } from '../../ids';
import type { NoteSource } from './noteSource';

/** Shows in the view that notes are being read, and lets a person stop that, or read them again. */
export function registerReading(source: NoteSource): vscode.Disposable {
  const tell = (reading: boolean) => void vscode.commands.executeCommand('setContext', ContextKey.reading, reading);

  function show(): void {
    tell(true);
    void vscode.window.withProgress({ location: { viewId: View.questions } }, async () => {
      await source.idle();
      tell(false);
    });
  }

  return vscode.Disposable.from(
    source.onDidStart(show),
    vscode.commands.registerCommand(Command.stopReading, () => source.stop()),
    vscode.commands.registerCommand(Command.refresh, () => source.refresh()),
    { dispose: () => tell(false) },
  );
}
