import * as vscode from 'vscode';
import { type Changed, differenceOf } from '../../core/index/difference';
import { isReadAlike } from '../../core/notes/about';
import type { KnownFile } from './noteCache';

interface ChangedRow extends vscode.QuickPickItem, Changed {
  readonly uri: vscode.Uri;
}

/** Tells once what another version recognized otherwise in files that are the same since; nothing if nothing. */
export async function tellSinceUpdate(
  earlier: readonly KnownFile[],
  nowAt: (key: string) => KnownFile | undefined,
  log: vscode.LogOutputChannel,
): Promise<void> {
  const places = earlier.flatMap((before) => {
    const now = nowAt(before.uri.toString());
    return now && isSame(before, now) ? placesIn(before, now) : [];
  });
  if (places.length === 0) return;
  const message = wordsFor(places.filter(({ isMore }) => isMore).length, places.filter(({ isMore }) => !isMore).length);
  log.info(message);
  const show = vscode.l10n.t('Show');
  if ((await vscode.window.showInformationMessage(message, show)) !== show) return;
  const chosen = await vscode.window.showQuickPick(places, { title: message, matchOnDescription: true });
  if (!chosen) return;
  const at = new vscode.Position(chosen.line, 0);
  await vscode.window.showTextDocument(chosen.uri, { selection: new vscode.Range(at, at) });
}

function placesIn(before: KnownFile, { uri, note }: KnownFile): ChangedRow[] {
  return differenceOf(before.note, note).map((changed) => ({
    ...changed,
    uri,
    label: `$(${changed.isMore ? 'add' : 'remove'}) ${changed.text}`,
    description: `${vscode.workspace.asRelativePath(uri)}:${changed.line + 1}`,
  }));
}

/** Whether a file, and what the person says of it, is as it was. */
function isSame(before: KnownFile, now: KnownFile): boolean {
  return before.size === now.size && before.mtime === now.mtime && isReadAlike({ readAs: before.readAs ?? [] }, { readAs: now.readAs ?? [] });
}

function wordsFor(more: number, fewer: number): string {
  if (fewer === 0)
    return more === 1
      ? vscode.l10n.t('1 question more is recognized since the update.')
      : vscode.l10n.t('{0} questions more are recognized since the update.', more);
  if (more === 0)
    return fewer === 1
      ? vscode.l10n.t('1 question fewer is recognized since the update.')
      : vscode.l10n.t('{0} questions fewer are recognized since the update.', fewer);
  return vscode.l10n.t('{0} questions more, {1} fewer are recognized since the update.', more, fewer);
}
