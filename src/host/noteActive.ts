import * as vscode from 'vscode';
import type { NoteIndex } from '../core/index/noteIndex';
import { ContextKey } from '../ids';

/** Tells VS Code whether the active editor shows a note with questions, for menus that depend on it. */
export function registerNoteActive(index: NoteIndex): vscode.Disposable {
  let told: boolean | undefined;

  function tell(active: boolean): void {
    if (active === told) return;
    told = active;
    void vscode.commands.executeCommand('setContext', ContextKey.noteActive, active);
  }

  function update(): void {
    const editor = vscode.window.activeTextEditor;
    tell(editor !== undefined && index.get(editor.document.uri.toString()) !== undefined);
  }

  update();
  return vscode.Disposable.from({ dispose: index.onDidChange(update) }, vscode.window.onDidChangeActiveTextEditor(update), { dispose: () => tell(false) });
}
