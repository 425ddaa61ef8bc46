import type * as vscode from 'vscode';
import type { NoteIndex } from '../../../core/index/noteIndex';
import { entryAround, placeAround } from '../../../core/outline/cursor';
import { currentNote } from '../currentNote';
import type { Here } from './whatLines';

/** Where the cursor of an editor is, in a note with questions. */
export async function hereIn(index: NoteIndex, editor: vscode.TextEditor | undefined): Promise<Here | undefined> {
  const note = editor && (await currentNote(index, editor.document));
  if (!note) return undefined;
  const uri = editor.document.uri.toString();
  const { line } = editor.selection.active;
  const section = placeAround(uri, note, line);
  const question = entryAround(uri, note, line)?.key;
  return { note: uri, ...(section ? { section } : {}), ...(question === undefined ? {} : { question }) };
}
