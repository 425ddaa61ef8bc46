import * as vscode from 'vscode';
import type { NoteIndex } from '../core/index/noteIndex';
import { countOf } from '../core/outline/count';
import { Command, STATUS_BAR_ITEM } from '../ids';
import { tooLargeWords } from './shared/tooLarge';

/** `18/30` in the status bar: how many questions of the active note are answered; or that it is too large to be read. */
export function registerStatusBar(index: NoteIndex): vscode.Disposable {
  const item = vscode.window.createStatusBarItem(STATUS_BAR_ITEM, vscode.StatusBarAlignment.Right, 100);
  item.name = vscode.l10n.t('Answered Questions');

  function update(): void {
    const uri = vscode.window.activeTextEditor?.document.uri;
    const bytes = index.unreadBytes(uri?.toString() ?? '');
    if (uri && bytes !== undefined) {
      showTooLarge(uri, bytes);
      return;
    }
    const note = index.get(uri?.toString() ?? '');
    if (!note) {
      item.hide();
      return;
    }
    const { answered, total } = countOf(note.questions);
    const words = vscode.l10n.t('{0} of {1} answered', answered, total);
    item.command = Command.pickUnanswered;
    item.text = `$(comment-discussion) ${answered}/${total}`;
    item.tooltip = `${words}\n${vscode.l10n.t('Click to pick an unanswered question.')}`;
    item.accessibilityInformation = { label: words };
    item.show();
  }

  function showTooLarge(uri: vscode.Uri, bytes: number): void {
    const words = tooLargeWords(uri, bytes);
    item.command = Command.setMaxFileSize;
    item.text = `$(comment-discussion) ${vscode.l10n.t('Too Large')}`;
    item.tooltip = `${words}\n${vscode.l10n.t('Click to change the limit.')}`;
    item.accessibilityInformation = { label: words };
    item.show();
  }

  update();
  return vscode.Disposable.from(
    item,
    { dispose: index.onDidChange((uri) => uri === activeUri() && update()) },
    vscode.window.onDidChangeActiveTextEditor(update),
  );
}

function activeUri(): string | undefined {
  return vscode.window.activeTextEditor?.document.uri.toString();
}
