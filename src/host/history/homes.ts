import * as vscode from 'vscode';
import { Setting } from '../../ids';
import { bytesOf } from '../shared/bytes';
import type { Disk } from '../shared/disk';
import type { Places } from './homeLog';

/** A workspace folder, or a note that is in none: what has a history of its own. */
export interface Home {
  /** The address of the folder or of the note. */
  readonly key: string;
  /** A short name of it, the same at each start. */
  readonly tag: string;
  readonly uri: vscode.Uri;
  /** Whether it is a folder. */
  readonly isFolder: boolean;
  readonly places: Places;
}

/** Where what is kept of the person is: the disk, and on it the extension's storage for the person. */
export interface Storage {
  readonly disk: Disk;
  readonly storage: string;
}

/** Below the extension's storage for the person. */
export const HISTORY = 'history';

export function homeOf(note: vscode.Uri, storage: Storage): Home {
  const folder = vscode.workspace.getWorkspaceFolder(note);
  return homeAt(folder?.uri ?? note, folder !== undefined, storage);
}

export function homeAt(uri: vscode.Uri, isFolder: boolean, { disk, storage }: Storage): Home {
  const key = uri.toString();
  const hash = disk.hash();
  hash.update(bytesOf(key));
  const tag = hash.hex().slice(0, 16);
  const folder = isFolder ? disk.placeOf(uri) : undefined;
  const places = {
    disk,
    ...(folder === undefined ? {} : { folder }),
    storage,
    below: `${HISTORY}/${readable(uri)}${tag}`,
    readme: readme(),
    isInFolder: () => isFolder && isInFolder(uri),
  };
  return { key, tag, uri, isFolder, places };
}

/** The path of a note in its home, with slashes. */
export function pathIn({ isFolder, uri }: Home, note: vscode.Uri): string {
  return isFolder ? note.path.slice(uri.path.length).replace(/^\//, '') : nameOf(note);
}

/** In a file that may lie in a repository for years. */
function readme(): string {
  return vscode.l10n.t(
    'How the questions in these notes were practiced, as kept by the VS Code extension Rehearse: a log for each computer in "history", which only grows and which Git merges; whoever deletes it loses the schedule, and nothing else.',
  );
}

function isInFolder(folder: vscode.Uri): boolean {
  const location = vscode.workspace.getConfiguration(undefined, folder).get<unknown>(Setting.historyLocation);
  return vscode.workspace.isTrusted && location !== 'computer';
}

/** `interview-`: so that a person who looks into the storage can tell what is what. */
function readable(uri: vscode.Uri): string {
  const name = nameOf(uri)
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}]+/gu, '-');
  return `${name.slice(0, 40)}-`.replace(/^-/, '');
}

/** The last part of an address. */
function nameOf({ path }: vscode.Uri): string {
  return /[^/]*(?=\/*$)/.exec(path)?.[0] ?? '';
}
