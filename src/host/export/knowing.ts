import * as vscode from 'vscode';
import type { Known, Progress } from '../../core/history/known';
import { entriesIn, noteNow, type NoteNow, placeIn } from '../../core/history/notesNow';
import { noteOf } from '../../core/index/rowId';
import type { NoteIndex } from '../../core/index/noteIndex';
import type { PlacedQuestion } from '../../core/targets/belonging';
import { pathOf } from '../shared/pathOf';

/** Then it goes on with what is known. */
const PATIENCE_MS = 5000;

/** Every question of the notes, whether its history is known or not. */
export function asWritten(index: NoteIndex): Pick<Progress, 'at' | 'due' | 'find'> {
  const notes = new Map<string, NoteNow | undefined>();
  const noteAt = (uri: string): NoteNow | undefined => {
    const note = index.get(uri);
    if (!notes.has(uri)) notes.set(uri, note && noteNow(pathOf(vscode.Uri.parse(uri)).normalize('NFC'), uri, note));
    return notes.get(uri);
  };
  const at = (key: string): Known | undefined => {
    const now = noteAt(noteOf(key));
    const entry = now && entriesIn(now)[placeIn(now, key) ?? -1];
    return entry && { id: key, entry };
  };
  return { at, due: () => [], find: at };
}

/** Resolves when the history knows all of some questions: those that were just reworded it does not, while notes are read. */
export function known(questions: readonly PlacedQuestion[], history: Progress, token: vscode.CancellationToken): Promise<void> {
  const areKnown = (): boolean => questions.every(({ entry }) => history.at(entry.key) !== undefined);
  if (areKnown()) return Promise.resolve();
  return new Promise((resolve) => {
    const stop = history.onDidChange(() => areKnown() && end());
    const patience = setTimeout(end, PATIENCE_MS);
    const giving = token.onCancellationRequested(end);

    function end(): void {
      stop();
      giving.dispose();
      clearTimeout(patience);
      resolve();
    }
  });
}
