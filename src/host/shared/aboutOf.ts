import * as vscode from 'vscode';
import { ReadAs, type ReadAsSetting, readAsSettingOf } from '../../core/index/readAsSetting';
import type { About } from '../../core/notes/about';
import { Setting } from '../../ids';
import { pathOf } from './pathOf';

/** Where a note stands, and what the person says of its lines. The opened folder's own name counts, too. */
export function aboutOf(uri: vscode.Uri, readAs = new ReadAs(readAsIn(vscode.workspace.getWorkspaceFolder(uri)))): About {
  const folder = vscode.workspace.getWorkspaceFolder(uri);
  const below = pathOf(uri);
  const path = folder ? [folder.name, ...below.split('/')] : [below];
  return { path: path.map((name) => name.normalize('NFC')), readAs: readAs.of(below) };
}

/** What the settings say of the notes in a folder; of those outside of all folders only the person's own settings do. */
export function readAsIn(folder: vscode.WorkspaceFolder | undefined): ReadAsSetting {
  const configuration = vscode.workspace.getConfiguration(undefined, folder?.uri ?? null);
  return readAsSettingOf(folder ? configuration.get(Setting.readAs) : configuration.inspect(Setting.readAs)?.globalValue);
}
