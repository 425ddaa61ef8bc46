import * as vscode from 'vscode';
import { isNoteName } from '../../core/index/noteFiles';
import type { Lanes } from './lanes';
import type { NoteRules } from './noteRules';
import type { Turns } from './turns';

/** By their ending, in capitals or not: a glob has no flag for that. */
export const NOTE_FILES = '**/*.{[mM][dD],[mM][dD][xX],[mM][aA][rR][kK][dD][oO][wW][nN],[tT][xX][tT]}';

/** Where VS Code can search. Elsewhere, as in a repository that is not on a disk, an extension finds nothing by searching. */
const SEARCHABLE = ['file', 'vscode-remote'];

/** The addresses of the notes in a folder and below. What was not found for sure is told of by an error. */
export type FindNotes = (place: vscode.Uri, token: vscode.CancellationToken) => Promise<vscode.Uri[]>;

export function findNotesBy(rules: NoteRules, lanes: Lanes, turns: Turns, tellUnreadable: (uri: vscode.Uri, error: unknown) => void): FindNotes {
  return async (place, token) => {
    const folder = vscode.workspace.getWorkspaceFolder(place);
    const found = SEARCHABLE.includes(place.scheme) ? await search(place, token) : await walk(place, token);
    const notes: vscode.Uri[] = [];
    for (const uri of found) {
      await turns.take();
      // What is in a folder of the workspace that lies within this one is found there.
      if (rules.isNoteFile(uri) && vscode.workspace.getWorkspaceFolder(uri) === folder) notes.push(uri);
    }
    return notes;
  };

  async function search(place: vscode.Uri, token: vscode.CancellationToken): Promise<vscode.Uri[]> {
    const { excludeGlob } = rules.of(vscode.workspace.getWorkspaceFolder(place));
    return vscode.workspace.findFiles(new vscode.RelativePattern(place, NOTE_FILES), excludeGlob ?? null, undefined, token);
  }

  /** Links to folders are not followed: they may lead round in circles. */
  async function walk(place: vscode.Uri, token: vscode.CancellationToken): Promise<vscode.Uri[]> {
    const entries = await lanes.run(() => vscode.workspace.fs.readDirectory(place));
    const found: vscode.Uri[] = [];
    const folders: vscode.Uri[] = [];
    for (const [name, type] of entries) {
      const uri = vscode.Uri.joinPath(place, name);
      if (type & vscode.FileType.File && isNoteName(name)) found.push(uri);
      else if (type === vscode.FileType.Directory && !rules.isExcluded(uri)) folders.push(uri);
    }
    if (token.isCancellationRequested) return found;
    const further = await Promise.all(folders.map((folder) => walkBelow(folder, token)));
    return found.concat(...further);
  }

  /** A folder that cannot be read costs only itself. */
  async function walkBelow(folder: vscode.Uri, token: vscode.CancellationToken): Promise<vscode.Uri[]> {
    try {
      return await walk(folder, token);
    } catch (error) {
      tellUnreadable(folder, error);
      return [];
    }
  }
}
