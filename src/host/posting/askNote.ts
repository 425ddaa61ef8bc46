import * as vscode from 'vscode';
import type { NoteIndex } from '../../core/index/noteIndex';
import { Command } from '../../ids';
import { escapeIcons } from '../shared/escapeIcons';
import { questionWords } from '../shared/targetWords';

interface NoteLine extends vscode.QuickPickItem {
  readonly uri: string;
}

/** In which note a new question is to be written; the only one if there is one. Where there is none, one is begun. */
export async function askNote(index: NoteIndex): Promise<string | undefined> {
  const lines = index.uris().flatMap((uri): NoteLine[] => {
    const count = index.get(uri)?.questions.length ?? 0;
    return count > 0
      ? [{ label: `$(file) ${escapeIcons(vscode.workspace.asRelativePath(vscode.Uri.parse(uri)))}`, description: questionWords(count), uri }]
      : [];
  });
  if (lines.length === 0) await vscode.commands.executeCommand(Command.createNote);
  if (lines.length <= 1) return lines[0]?.uri;
  return (await vscode.window.showQuickPick(lines, { title: vscode.l10n.t('Add a Question'), placeHolder: vscode.l10n.t('To which note?') }))?.uri;
}
