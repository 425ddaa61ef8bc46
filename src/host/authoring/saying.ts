import * as vscode from 'vscode';
import { ReadAs, type ReadAsSetting, readAsSettingOf, sayingMore, takenBack } from '../../core/index/readAsSetting';
import type { FormReading } from '../../core/notes/readAs';
import { Setting } from '../../ids';
import { readAsIn } from '../shared/aboutOf';
import { pathOf } from '../shared/pathOf';

/** The entry for a note, or for its folder; a note outside of all folders has none for that. */
export function entryFor(uri: vscode.Uri, where: 'note' | 'folder'): string {
  const path = pathOf(uri);
  if (where === 'note') return path;
  return path.includes('/') ? `${path.slice(0, path.lastIndexOf('/'))}/**` : '**';
}

/** How a note would be read if that were said. */
export function readAsAfter(uri: vscode.Uri, entry: string, readings: readonly FormReading[]): readonly string[] {
  const setting = readAsIn(vscode.workspace.getWorkspaceFolder(uri));
  return new ReadAs(sayingMore(setting, entry, readings)).of(pathOf(uri));
}

/** Writes into the settings of the note's folder how lines are read; tells how to take that back, or why it could not be written. */
export async function say(uri: vscode.Uri, entry: string, readings: readonly FormReading[]): Promise<(() => Promise<void>) | undefined> {
  const before = ownSetting(uri);
  const written = sayingMore(before, entry, readings);
  if (!(await write(uri, written))) return undefined;
  return async () => {
    await write(uri, takenBack(ownSetting(uri), entry, before, written));
  };
}

/** What the settings that are written into say by themselves. What in them makes no sense is left alone. */
function ownSetting(uri: vscode.Uri): ReadAsSetting {
  const folder = vscode.workspace.getWorkspaceFolder(uri);
  const found = vscode.workspace.getConfiguration(undefined, folder?.uri ?? null).inspect<unknown>(Setting.readAs);
  const value = folder ? found?.workspaceFolderValue : found?.globalValue;
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value, ...readAsSettingOf(value) } : {};
}

async function write(uri: vscode.Uri, setting: ReadAsSetting): Promise<boolean> {
  const folder = vscode.workspace.getWorkspaceFolder(uri);
  const target = folder ? vscode.ConfigurationTarget.WorkspaceFolder : vscode.ConfigurationTarget.Global;
  const value = Object.keys(setting).length > 0 ? setting : undefined;
  try {
    await vscode.workspace.getConfiguration(undefined, folder?.uri ?? null).update(Setting.readAs, value, target);
    return true;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    void vscode.window.showErrorMessage(vscode.l10n.t('The settings could not be written, so all is read as before: {0}', reason));
    return false;
  }
}
