import * as vscode from 'vscode';
import { isNoteName, type NoteFiles, noteFilesIn } from '../../core/index/noteFiles';
import { ReadAs } from '../../core/index/readAsSetting';
import type { About } from '../../core/notes/about';
import { NOTE_LANGUAGES, Setting } from '../../ids';
import { aboutOf, readAsIn } from '../shared/aboutOf';
import { maxBytesIn } from '../shared/tooLarge';

/** The settings that say which files are notes and how they are read: ours, and those by which VS Code hides files or does not search them. */
const SETTINGS = [Setting.include, Setting.exclude, Setting.maxFileSize, Setting.readAs, 'files.exclude', 'search.exclude'] as const;

/** Which files and documents are notes, by the settings of the folders they are in. */
export class NoteRules {
  readonly #folders = new Map<string, NoteFiles>();
  readonly #readAs = new Map<string, ReadAs>();
  readonly #most = new Map<string, number>();

  /** A file that counts while it is not open. */
  isNoteFile(uri: vscode.Uri): boolean {
    const folder = vscode.workspace.getWorkspaceFolder(uri);
    return folder !== undefined && isNoteName(uri.path) && this.of(folder).isWanted(below(folder, uri));
  }

  /**
   * A document of text that a person can write in: not the old side of a diff, not the output of another extension. In a
   * folder the settings decide whether it counts.
   */
  isNote({ languageId, uri }: vscode.TextDocument): boolean {
    if (!NOTE_LANGUAGES.includes(languageId)) return false;
    const folder = vscode.workspace.getWorkspaceFolder(uri);
    if (folder) return this.of(folder).isWanted(below(folder, uri));
    if (uri.scheme === 'untitled') return true;
    const folders = vscode.workspace.workspaceFolders ?? [];
    if (uri.scheme !== 'file' && !folders.some((other) => other.uri.scheme === uri.scheme)) return false;
    return !this.of(undefined).isExcluded(uri.path.slice(1));
  }

  /** Whether a file or a folder is left out, with all that is in it. */
  isExcluded(uri: vscode.Uri): boolean {
    const folder = vscode.workspace.getWorkspaceFolder(uri);
    return folder === undefined || this.of(folder).isExcluded(below(folder, uri));
  }

  of(folder: vscode.WorkspaceFolder | undefined): NoteFiles {
    const key = folder?.uri.toString() ?? '';
    const known = this.#folders.get(key);
    if (known) return known;
    const files = noteFilesIn(folder ? placesIn(folder) : { include: [], exclude: globsOf(Setting.exclude) });
    this.#folders.set(key, files);
    return files;
  }

  /** How many bytes a note there may have that is read. */
  maxBytes(uri: vscode.Uri): number {
    const folder = vscode.workspace.getWorkspaceFolder(uri);
    const key = folder?.uri.toString() ?? '';
    const most = this.#most.get(key) ?? maxBytesIn(folder);
    this.#most.set(key, most);
    return most;
  }

  /** Whether a file was read where it may be, and not where it is too large. */
  isAsAllowed({ uri, size, isTooLarge = false }: { readonly uri: vscode.Uri; readonly size: number; readonly isTooLarge?: boolean }): boolean {
    return size > this.maxBytes(uri) === isTooLarge;
  }

  /** Where a note stands, and what the person says of its lines. */
  aboutOf(uri: vscode.Uri): About {
    const folder = vscode.workspace.getWorkspaceFolder(uri);
    const key = folder?.uri.toString() ?? '';
    const readAs = this.#readAs.get(key) ?? new ReadAs(readAsIn(folder));
    this.#readAs.set(key, readAs);
    return aboutOf(uri, readAs);
  }

  /** Calls the listener after the rules have changed. */
  onDidChange(listener: () => void): vscode.Disposable {
    return vscode.workspace.onDidChangeConfiguration((change) => {
      if (!SETTINGS.some((setting) => change.affectsConfiguration(setting))) return;
      this.reset();
      listener();
    });
  }

  /** Reads the settings anew when they are needed. */
  reset(): void {
    this.#folders.clear();
    this.#readAs.clear();
    this.#most.clear();
  }
}

function placesIn({ uri }: vscode.WorkspaceFolder): { include: string[]; exclude: string[] } {
  const exclude = [...globsOf(Setting.exclude, uri), ...hidden('files.exclude', uri), ...hidden('search.exclude', uri)];
  return { include: globsOf(Setting.include, uri), exclude };
}

function globsOf(setting: string, scope?: vscode.Uri): string[] {
  const value = vscode.workspace.getConfiguration(undefined, scope ?? null).get<unknown>(setting);
  return Array.isArray(value) ? value.filter((glob) => typeof glob === 'string') : [];
}

/** `{ "**\/drafts": true, "**\/*.js": { "when": "…" } }`: what is left out without a condition. */
function hidden(setting: string, scope: vscode.Uri): string[] {
  const value = vscode.workspace.getConfiguration(undefined, scope).get<unknown>(setting);
  return Object.entries(value ?? {}).flatMap(([glob, on]) => (on === true ? [glob] : []));
}

/** The path of a file below a folder that it is in. */
function below(folder: vscode.WorkspaceFolder, { path }: vscode.Uri): string {
  return path.slice(folder.uri.path.length).replace(/^\//, '');
}
