import * as vscode from 'vscode';
import { type Example, exampleAt, readingOf } from '../../core/authoring/byExample';
import { effectOf } from '../../core/authoring/inDoubt';
import type { NoteIndex } from '../../core/index/noteIndex';
import { overrideOf } from '../../core/notes/lineReason';
import type { Note } from '../../core/notes/note';
import type { FormReading } from '../../core/notes/readAs';
import { readNote } from '../../core/notes/readNote';
import { Command } from '../../ids';
import { aboutOf } from '../shared/aboutOf';
import { lineWords } from '../shared/lineWords';
import { openNote } from './openNote';
import { entryFor, readAsAfter, say } from './saying';

interface Scope extends vscode.QuickPickItem {
  readonly entry: string;
  readonly reading: FormReading;
  readonly where: string;
}

/** More notes than this are not read to tell what a choice would change. */
const MOST_NOTES = 200;

/** Reads all lines that are written like the one at the cursor as questions, or as none, where the person wants it. */
export async function sayOfLine(index: NoteIndex, asks: boolean, named?: unknown, line?: unknown): Promise<void> {
  const open = await openNote(index, named);
  if (!open) return;
  const { document, selection } = open.editor;
  const note = readNote(document.getText(), aboutOf(document.uri));
  const place = typeof line === 'number' ? new vscode.Position(line, 0) : selection.active;
  const example = exampleAt(note, place);
  if (document.isUntitled || !example) {
    tell(
      document.isUntitled
        ? vscode.l10n.t('Save this note first: how it is read is kept by the name of its file.')
        : vscode.l10n.t('There is no text at the cursor that could be a question.'),
    );
    return;
  }
  const override = overrideOf(note.text);
  const scopes = scopesFor(index, document.uri, note, example, asks);
  if (override !== undefined && asks !== example.asks && !changesAnything(document.uri, note, readingOf(example, asks, false))) {
    await tellOfFrontMatter(document.uri, override);
    return;
  }
  const chosen = await vscode.window.showQuickPick(scopes, {
    title: asks ? vscode.l10n.t('Read as Questions: {0}', lineWords(example.form)) : vscode.l10n.t('Do Not Read as Questions: {0}', lineWords(example.form)),
    placeHolder: vscode.l10n.t('Where?'),
  });
  const undo = chosen && (await say(document.uri, chosen.entry, [chosen.reading]));
  if (undo) await tellWhatWasSaid(chosen.where, [chosen.reading], undo);
}

/** Tells what is read otherwise now, and takes it back if that is wanted. Answers with what else was chosen. */
export async function tellWhatWasSaid(where: string, readings: readonly FormReading[], undo: () => Promise<void>, more?: string): Promise<boolean> {
  const words = readings.map(({ form }) => lineWords(form)).join(', ');
  const message = readings[0]?.asks
    ? vscode.l10n.t('In {0}, {1} are read as questions.', where, words)
    : vscode.l10n.t('In {0}, {1} are not read as questions.', where, words);
  const takeBack = vscode.l10n.t('Undo');
  const chosen = await vscode.window.showInformationMessage(message, ...(more === undefined ? [] : [more]), takeBack);
  if (chosen === takeBack) await undo();
  return chosen !== undefined && chosen === more;
}

function scopesFor(index: NoteIndex, uri: vscode.Uri, note: Note, example: Example, asks: boolean): Scope[] {
  const name = vscode.workspace.asRelativePath(uri);
  const ofNote = readingOf(example, asks, false);
  const ofSection = readingOf(example, asks, true);
  const noteEntry = entryFor(uri, 'note');
  const inNote = (reading: FormReading): string => changeWords(effectOf(note, readAsAfter(uri, noteEntry, [reading])));
  const scopes: Scope[] = [];
  if (ofSection.below !== undefined) {
    const where = vscode.l10n.t('“{0}” of {1}', ofSection.below, name);
    scopes.push({ label: vscode.l10n.t('This Section'), description: ofSection.below, detail: inNote(ofSection), entry: noteEntry, reading: ofSection, where });
  }
  scopes.push({ label: vscode.l10n.t('This Note'), description: name, detail: inNote(ofNote), entry: noteEntry, reading: ofNote, where: name });
  const folder = vscode.workspace.getWorkspaceFolder(uri);
  if (folder) {
    const entry = entryFor(uri, 'folder');
    const where = entry === '**' ? folder.name : entry.slice(0, -3);
    scopes.push({ label: vscode.l10n.t('This Folder'), description: where, detail: inFolder(index, uri, note, ofNote), entry, reading: ofNote, where });
  }
  return scopes;
}

/** In the notes of the folder that are known, questions or not; the others are read when it is said. */
function inFolder(index: NoteIndex, uri: vscode.Uri, note: Note, reading: FormReading): string {
  const entry = entryFor(uri, 'folder');
  const folder = uri.with({ path: uri.path.slice(0, uri.path.lastIndexOf('/')) }).toString();
  const uris = new Set([...index.urisRead().filter((other) => other.startsWith(`${folder}/`)), uri.toString()]);
  if (uris.size > MOST_NOTES) return vscode.l10n.t('{0} notes', uris.size);
  let [more, fewer] = [0, 0];
  for (const other of uris) {
    const known = other === uri.toString() ? note : index.read(other);
    if (!known) continue;
    const effect = effectOf(known, readAsAfter(vscode.Uri.parse(other), entry, [reading]));
    more += effect.more;
    fewer += effect.fewer;
  }
  const words = changeWords({ more, fewer });
  return uris.size === 1 ? words : vscode.l10n.t('{0}, in {1} notes', words, uris.size);
}

function changeWords({ more, fewer }: { readonly more: number; readonly fewer: number }): string {
  if (more === 0 && fewer === 0) return vscode.l10n.t('no question more or fewer');
  if (fewer === 0) return more === 1 ? vscode.l10n.t('1 question more') : vscode.l10n.t('{0} questions more', more);
  if (more === 0) return fewer === 1 ? vscode.l10n.t('1 question fewer') : vscode.l10n.t('{0} questions fewer', fewer);
  return vscode.l10n.t('{0} questions more, {1} fewer', more, fewer);
}

function changesAnything(uri: vscode.Uri, note: Note, reading: FormReading): boolean {
  const { more, fewer } = effectOf(note, readAsAfter(uri, entryFor(uri, 'note'), [reading]));
  return more + fewer > 0;
}

function tell(message: string): void {
  void vscode.window.showInformationMessage(message);
}

async function tellOfFrontMatter(uri: vscode.Uri, override: string): Promise<void> {
  const change = vscode.l10n.t('Read This Note As…');
  const message = vscode.l10n.t('The front matter of this note says “rehearse: {0}”, which counts more; change it there.', override);
  if ((await vscode.window.showInformationMessage(message, change)) === change) await vscode.commands.executeCommand(Command.readAs, uri.toString());
}
