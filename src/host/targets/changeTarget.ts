import * as vscode from 'vscode';
import { dateOf } from '../../core/history/days';
import { withDate, withoutTarget, withTarget } from '../../core/targets/changeTargets';
import type { Target } from '../../core/targets/target';
import { escapeIcons } from '../shared/escapeIcons';
import { askDay } from './askDay';
import { change, readToChange } from './changing';

/** A target, and the folder that it is written in. */
export interface TargetOfFolder {
  readonly folder: vscode.Uri;
  readonly target: Target;
}

interface TargetLine extends vscode.QuickPickItem {
  readonly one: TargetOfFolder;
}

/** Which of several targets is meant; nothing if the person wants none, or there is none. */
export async function askTarget(all: readonly TargetOfFolder[], title: string): Promise<TargetOfFolder | undefined> {
  if (all.length <= 1) return all[0];
  const severalFolders = new Set(all.map(({ folder }) => folder.toString())).size > 1;
  const lines = all.map((one): TargetLine => {
    const where = severalFolders ? { description: vscode.workspace.getWorkspaceFolder(one.folder)?.name ?? '' } : {};
    return { label: `$(target) ${escapeIcons(one.target.name)}`, ...where, one };
  });
  return (await vscode.window.showQuickPick(lines, { title, placeHolder: vscode.l10n.t('Which target?') }))?.one;
}

/** Asks for another day, and writes it. */
export async function changeDay({ folder, target }: TargetOfFolder): Promise<void> {
  if ((await readToChange(folder)) === undefined) return;
  const date = await askDay(vscode.l10n.t('Day of {0}', target.name));
  if (date) await change(folder, (text) => withDate(text, target.name, date.day === undefined ? undefined : dateOf(date.day)));
}

/** Deletes it at once, and says how to have it back. */
export async function deleteTarget({ folder, target }: TargetOfFolder): Promise<void> {
  if ((await readToChange(folder)) === undefined) return;
  const done = await change(folder, (text) => withoutTarget(text, target.name));
  if (!done || done.before === done.after) return;
  const undo = vscode.l10n.t('Undo');
  const words = vscode.l10n.t('The target {0} was deleted. Your notes and what you rated are as they were.', target.name);
  if ((await vscode.window.showInformationMessage(words, undo)) !== undo) return;
  await change(folder, (text) => (text === done.after ? done.before : withTarget(text, target)));
}
