import * as vscode from 'vscode';
import type { Known, Progress, Recorder } from '../core/history/known';
import type { NoteIndex } from '../core/index/noteIndex';
import { keyOf } from '../core/index/rowId';
import { entryAround } from '../core/outline/cursor';
import { Command } from '../ids';
import { currentNote } from './shared/currentNote';

const SHOWN_MS = 5000;

/** *Suspend from Practice* and *Resume in Practice*, of a row in the tree or of the question at the cursor. */
export function registerSuspending(index: NoteIndex, progress: Progress, recorder: Recorder): vscode.Disposable {
  async function change(named: unknown, isWanted: boolean): Promise<void> {
    await progress.ready;
    const key = typeof named === 'string' ? keyOf(named) : await keyAtCursor(index);
    const known = key === undefined ? undefined : progress.at(key);
    if (!known) {
      void vscode.window.showInformationMessage(vscode.l10n.t('There is no question at the cursor.'));
      return;
    }
    if (isSuspended(known) !== isWanted) {
      const { problem } = await (isWanted ? recorder.suspend(known.id) : recorder.resume(known.id));
      if (problem !== undefined) void vscode.window.showWarningMessage(problem);
    }
    const said = isWanted ? vscode.l10n.t('Suspended: it is not asked in practice.') : vscode.l10n.t('Resumed: it is asked in practice again.');
    vscode.window.setStatusBarMessage(`$(${isWanted ? 'debug-pause' : 'check'}) ${said}`, SHOWN_MS);
  }

  return vscode.Disposable.from(
    vscode.commands.registerCommand(Command.suspend, (named?: unknown) => change(named, true)),
    vscode.commands.registerCommand(Command.resume, (named?: unknown) => change(named, false)),
  );
}

function isSuspended({ card }: Known): boolean {
  return card?.suspended ?? false;
}

async function keyAtCursor(index: NoteIndex): Promise<string | undefined> {
  const editor = vscode.window.activeTextEditor;
  const note = editor && (await currentNote(index, editor.document));
  return note && entryAround(editor.document.uri.toString(), note, editor.selection.active.line)?.key;
}
