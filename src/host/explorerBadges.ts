import * as vscode from 'vscode';
import type { NoteIndex } from '../core/index/noteIndex';
import { isUnanswered } from '../core/outline/unanswered';
import { Setting } from '../ids';

/** A badge has room for two characters. */
const MOST = 99;

/** How many questions of each note are unanswered, beside it in the Explorer. */
export function registerExplorerBadges(index: NoteIndex): vscode.Disposable {
  const changed = new vscode.EventEmitter<vscode.Uri | undefined>();
  const provider: vscode.FileDecorationProvider = {
    onDidChangeFileDecorations: changed.event,
    provideFileDecoration: (uri) => {
      if (!isOn(uri)) return undefined;
      const count = index.get(uri.toString())?.questions.filter(isUnanswered).length ?? 0;
      return count === 0 ? undefined : badge(count);
    },
  };
  return vscode.Disposable.from(
    changed,
    vscode.window.registerFileDecorationProvider(provider),
    { dispose: index.onDidChange((key) => update(vscode.Uri.parse(key))) },
    vscode.workspace.onDidChangeConfiguration((change) => {
      if (change.affectsConfiguration(Setting.explorerBadges)) changed.fire(undefined);
    }),
  );

  function update(uri: vscode.Uri): void {
    if (isOn(uri)) changed.fire(uri);
  }
}

function isOn(uri: vscode.Uri): boolean {
  return vscode.workspace.getConfiguration(undefined, uri).get(Setting.explorerBadges, false);
}

function badge(count: number): vscode.FileDecoration {
  const words = count === 1 ? vscode.l10n.t('1 unanswered question') : vscode.l10n.t('{0} unanswered questions', count);
  return new vscode.FileDecoration(String(Math.min(count, MOST)), words, new vscode.ThemeColor('list.warningForeground'));
}
