import * as vscode from 'vscode';
import type { NoteIndex } from '../../core/index/noteIndex';
import type { Note } from '../../core/notes/note';
import { NOTE_LANGUAGES } from '../../ids';

/**
 * The note of a document as its text is now, read at once if it was not since the last letter. Nothing if the text holds
 * no question, if it is not read as a note, or if one no longer wants to know.
 */
export async function currentNote(index: NoteIndex, document: vscode.TextDocument, token?: vscode.CancellationToken): Promise<Note | undefined> {
  return current(index, (uri) => index.get(uri), document, token);
}

/** The same, also of a note that only may hold questions. */
export async function currentReading(index: NoteIndex, document: vscode.TextDocument, token?: vscode.CancellationToken): Promise<Note | undefined> {
  return current(index, (uri) => index.read(uri), document, token);
}

async function current(
  index: NoteIndex,
  get: (uri: string) => Note | undefined,
  document: vscode.TextDocument,
  token: vscode.CancellationToken | undefined,
): Promise<Note | undefined> {
  const uri = document.uri.toString();
  index.bringUpToDate(uri);
  const unwanted = (): boolean => document.isClosed || token?.isCancellationRequested === true;
  for (let note = get(uri); note && !unwanted(); note = get(uri)) {
    if (note.text === document.getText()) return note;
    if (!NOTE_LANGUAGES.includes(document.languageId)) return undefined;
    await nextChange(index, uri, token);
  }
  return undefined;
}

function nextChange(index: NoteIndex, uri: string, token: vscode.CancellationToken | undefined): Promise<void> {
  return new Promise((resolve) => {
    const listening = vscode.Disposable.from(
      { dispose: index.onDidChange((changed) => changed === uri && end()) },
      vscode.workspace.onDidCloseTextDocument((closed) => closed.uri.toString() === uri && end()),
      ...(token ? [token.onCancellationRequested(end)] : []),
    );

    function end(): void {
      listening.dispose();
      resolve();
    }
  });
}
