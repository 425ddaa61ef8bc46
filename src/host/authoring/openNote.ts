import * as vscode from 'vscode';
import type { NoteIndex } from '../../core/index/noteIndex';
import { entryOf } from '../../core/index/questionEntry';
import { noteOf } from '../../core/index/rowId';
import { NOWHERE } from '../../core/notes/about';
import type { Note, Question } from '../../core/notes/note';
import { entryAround } from '../../core/outline/cursor';
import { NOTE_LANGUAGES } from '../../ids';
import { currentNote } from '../shared/currentNote';
import { tellTooLarge } from '../shared/tooLarge';

/** A note in an editor, as its text is there now. */
export interface OpenNote {
  readonly editor: vscode.TextEditor;
  readonly note: Note;
}

export interface OpenQuestion extends OpenNote {
  readonly question: Question;
}

/** The note in the active editor, or the one that a row of the tree or another feature names; says why if there is none. */
export async function openNote(index: NoteIndex, named?: unknown): Promise<OpenNote | undefined> {
  const uri = named instanceof vscode.Uri ? named : typeof named === 'string' ? vscode.Uri.parse(noteOf(named)) : undefined;
  const editor = uri ? await show(uri) : vscode.window.activeTextEditor;
  const bytes = editor && index.unreadBytes(editor.document.uri.toString());
  if (editor && bytes !== undefined) {
    void tellTooLarge(editor.document.uri, bytes);
    return undefined;
  }
  if (editor && NOTE_LANGUAGES.includes(editor.document.languageId)) {
    return { editor, note: (await currentNote(index, editor.document)) ?? withoutQuestions(editor.document) };
  }
  if (!uri || editor) void vscode.window.showInformationMessage(vscode.l10n.t('Open a note in Markdown or plain text first.'));
  else tell(vscode.l10n.t('{0} could not be opened; it may have been moved or deleted.', nameOf(uri)));
  return undefined;
}

/** The question at the cursor, or the one of that key; says why if there is none. */
export async function openQuestion(index: NoteIndex, key?: unknown): Promise<OpenQuestion | undefined> {
  const open = await openNote(index, key);
  if (!open) return undefined;
  const { editor, note } = open;
  const uri = editor.document.uri.toString();
  const byKey = typeof key === 'string';
  const entry = byKey ? entryOf(uri, note, key) : entryAround(uri, note, editor.selection.active.line);
  if (entry) return { editor, note, question: entry.question };
  if (byKey) tell(vscode.l10n.t('{0} does not have this question any more.', nameOf(editor.document.uri)));
  else void vscode.window.showInformationMessage(vscode.l10n.t('There is no question at the cursor.'));
  return undefined;
}

async function show(uri: vscode.Uri): Promise<vscode.TextEditor | undefined> {
  if (!(await isThere(uri))) return undefined; // VS Code may take its time to find that out
  const { activeTextEditor, visibleTextEditors } = vscode.window;
  // Where the cursor is, if more than one editor shows the note.
  const visible = [activeTextEditor, ...visibleTextEditors].find((editor) => editor?.document.uri.toString() === uri.toString());
  try {
    return await vscode.window.showTextDocument(uri, { viewColumn: visible?.viewColumn ?? vscode.ViewColumn.Active });
  } catch {
    return undefined;
  }
}

/** A document that is open is there, whatever became of its file. */
async function isThere(uri: vscode.Uri): Promise<boolean> {
  if (vscode.workspace.textDocuments.some((document) => document.uri.toString() === uri.toString())) return true;
  return vscode.workspace.fs.stat(uri).then(
    () => true,
    () => false,
  );
}

function withoutQuestions(document: vscode.TextDocument): Note {
  return { text: document.getText(), about: NOWHERE, sections: [], questions: [], perhaps: [] };
}

function nameOf(uri: vscode.Uri): string {
  return vscode.workspace.asRelativePath(uri);
}

function tell(message: string): void {
  void vscode.window.showErrorMessage(message);
}
