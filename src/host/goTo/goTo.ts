import * as vscode from 'vscode';
import type { NoteIndex } from '../../core/index/noteIndex';
import { entriesOf, type QuestionEntry } from '../../core/index/questionEntry';
import { type NotePosition, unansweredFrom, unansweredOf } from '../../core/outline/unanswered';
import { Command } from '../../ids';
import { currentNote } from '../shared/currentNote';
import { pickQuestion, sectionOf } from './questionPick';

/** *Next* and *Previous Unanswered Question*, *Go to Question…*, and a pick of what is unanswered in the active note. */
export function registerGoTo(index: NoteIndex): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.commands.registerCommand(Command.nextUnanswered, () => goToUnanswered(index, 'next')),
    vscode.commands.registerCommand(Command.previousUnanswered, () => goToUnanswered(index, 'previous')),
    vscode.commands.registerCommand(Command.goToQuestion, () => goToQuestion(index)),
    vscode.commands.registerCommand(Command.pickUnanswered, () => pickUnanswered(index)),
  );
}

async function goToUnanswered(index: NoteIndex, direction: 'next' | 'previous'): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  if (editor) await currentNote(index, editor.document);
  const from: NotePosition | undefined = editor && { uri: editor.document.uri.toString(), position: editor.selection.active };
  const found = unansweredFrom(index, from, direction);
  if (found) await vscode.commands.executeCommand(Command.openQuestion, found.key);
  else tellNone(index);
}

async function goToQuestion(index: NoteIndex): Promise<void> {
  const entries = index.uris().flatMap((uri) => entriesIn(index, uri));
  if (entries.length === 0) tellNone(index);
  else await pickQuestion(entries, vscode.l10n.t('Go to a question, its note or its section'), placeOf);
}

async function pickUnanswered(index: NoteIndex): Promise<void> {
  const document = vscode.window.activeTextEditor?.document;
  const note = document && (await currentNote(index, document));
  if (!note) {
    void vscode.window.showInformationMessage(vscode.l10n.t('The active editor shows no note with questions.'));
    return;
  }
  const entries = unansweredOf(document.uri.toString(), note);
  if (entries.length > 0) await pickQuestion(entries, vscode.l10n.t('Answer a question of this note'), sectionOf);
  else void vscode.window.showInformationMessage(vscode.l10n.t('All questions of this note are answered.'));
}

function entriesIn(index: NoteIndex, uri: string): QuestionEntry[] {
  const note = index.get(uri);
  return note ? entriesOf(uri, note) : [];
}

function placeOf(entry: QuestionEntry): string {
  const note = vscode.workspace.asRelativePath(vscode.Uri.parse(entry.uri));
  return [note, sectionOf(entry)].filter(Boolean).join(' › ');
}

function tellNone(index: NoteIndex): void {
  const message = index.uris().length === 0 ? vscode.l10n.t('No questions were found in your notes.') : vscode.l10n.t('There is no unanswered question left.');
  void vscode.window.showInformationMessage(message);
}
