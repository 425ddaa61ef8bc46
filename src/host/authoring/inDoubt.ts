import * as vscode from 'vscode';
import { readingsForDoubt } from '../../core/authoring/inDoubt';
import type { NoteIndex } from '../../core/index/noteIndex';
import { noteOf } from '../../core/index/rowId';
import { Command, NOTE_LANGUAGES, Setting } from '../../ids';
import { asksInDoubt } from '../shared/askInDoubt';
import { currentReading } from '../shared/currentNote';
import { inDoubtWords } from '../shared/lineWords';
import { isVisible } from '../shared/visible';
import { toRange } from '../shared/toVscode';
import { tellWhatWasSaid } from './byExample';
import { entryFor, say } from './saying';

/** Keeps what the person says of the lines in doubt of a note, for it and then also for its folder. */
export async function sayOfDoubt(index: NoteIndex, asks: boolean, named: unknown): Promise<void> {
  const address = typeof named === 'string' ? noteOf(named) : vscode.window.activeTextEditor?.document.uri.toString();
  const note = address === undefined ? undefined : index.read(address);
  if (address === undefined || !note || note.perhaps.length === 0) {
    void vscode.window.showInformationMessage(vscode.l10n.t('There is no line in doubt in this note.'));
    return;
  }
  const uri = vscode.Uri.parse(address);
  const readings = readingsForDoubt(note, asks);
  const undo = await say(uri, entryFor(uri, 'note'), readings);
  const folder = vscode.workspace.getWorkspaceFolder(uri);
  const more = folder && vscode.l10n.t('Also for This Folder');
  if (!undo || !(await tellWhatWasSaid(vscode.workspace.asRelativePath(uri), readings, undo, more)) || !folder) return;
  const entry = entryFor(uri, 'folder');
  const undoFolder = await say(uri, entry, readings);
  if (undoFolder) await tellWhatWasSaid(entry === '**' ? folder.name : entry.slice(0, -3), readings, undoFolder);
}

/** `9 lines may be questions | Read Them | No` above the first of them. */
export function registerDoubtLens(index: NoteIndex): vscode.Disposable {
  const changed = new vscode.EventEmitter<void>();
  const provider: vscode.CodeLensProvider = {
    onDidChangeCodeLenses: changed.event,
    provideCodeLenses: async (document, token) => {
      const uri = document.uri.toString();
      const note = asksInDoubt(uri) && !document.isUntitled ? await currentReading(index, document, token) : undefined;
      const [first] = note?.perhaps ?? [];
      if (!note || !first) return [];
      const lens = (title: string, command: string): vscode.CodeLens => new vscode.CodeLens(toRange(first.range), { title, command, arguments: [uri] });
      return [
        lens(inDoubtWords(note.perhaps.length), ''),
        lens(note.perhaps.length === 1 ? vscode.l10n.t('Read It') : vscode.l10n.t('Read Them'), Command.readInDoubt),
        lens(vscode.l10n.t('No'), Command.dismissInDoubt),
      ];
    },
  };
  return vscode.Disposable.from(
    changed,
    vscode.languages.registerCodeLensProvider([...NOTE_LANGUAGES], provider),
    { dispose: index.onDidChange((uri) => isVisible(uri) && changed.fire()) },
    vscode.workspace.onDidChangeConfiguration((change) => {
      if (change.affectsConfiguration(Setting.askInDoubt)) changed.fire();
    }),
  );
}
