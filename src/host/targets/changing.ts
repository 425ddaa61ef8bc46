import * as vscode from 'vscode';
import { whyNotChanged } from '../../core/targets/changeTargets';
import { TARGETS_FILE } from '../../core/targets/target';
import { changeFile, fileIn, NotOwnTargets, readFile } from './targetFile';

/** The text of a folder's file of targets, empty if there is none; nothing, and a word about it, if it may not be changed. */
export async function readToChange(folder: vscode.Uri): Promise<string | undefined> {
  return trying(async () => {
    const text = (await readFile(folder)) ?? '';
    const why = whyNotChanged(text);
    if (!why) return text;
    await sayWhyNot(folder, why);
    return undefined;
  });
}

/** Changes a folder's file of targets as it is now. Gives the text that it had before and has then, or says why it was not written. */
export async function change(folder: vscode.Uri, changed: (text: string) => string): Promise<{ readonly before: string; readonly after: string } | undefined> {
  return trying(async () => {
    let [before, after] = ['', ''];
    const isWritten = await changeFile(folder, (text) => {
      before = text;
      after = whyNotChanged(text) ? text : changed(text);
      return after;
    });
    if (!isWritten) throw new Error(TARGETS_FILE);
    return { before, after };
  });
}

async function trying<Result>(work: () => Promise<Result | undefined>): Promise<Result | undefined> {
  try {
    return await work();
  } catch (error) {
    const reason =
      error instanceof NotOwnTargets ? vscode.l10n.t('it is behind a link, or is no ordinary file') : error instanceof Error ? error.message : String(error);
    void vscode.window.showErrorMessage(vscode.l10n.t('The target was not written to {0}: {1}.', TARGETS_FILE, reason));
    return undefined;
  }
}

async function sayWhyNot(folder: vscode.Uri, why: 'conflict' | 'broken' | 'newer'): Promise<void> {
  if (why === 'newer') {
    void vscode.window.showWarningMessage(
      vscode.l10n.t('{0} was written by a newer version of Rehearse, so it is left as it is; update Rehearse to change it.', TARGETS_FILE),
    );
    return;
  }
  const words =
    why === 'conflict'
      ? vscode.l10n.t('Git has left a conflict in {0}; keep what you want of both sides, then try again.', TARGETS_FILE)
      : vscode.l10n.t('{0} cannot be read, so nothing was changed in it; mend it first.', TARGETS_FILE);
  const open = vscode.l10n.t('Open Targets File');
  if ((await vscode.window.showWarningMessage(words, open)) === open) await vscode.window.showTextDocument(fileIn(folder));
}
