import * as vscode from 'vscode';
import type { Plan, Tool } from '../../core/agent/tool';

/** What is shown while a tool works. */
export function doingOf({ name, writes }: Tool): string {
  if (writes) return vscode.l10n.t('Writing into your notes');
  return name.endsWith('progress') ? vscode.l10n.t('Looking at your progress') : vscode.l10n.t('Looking at your questions');
}

/** What is to be written, as it is: nothing of a note or of a model is shown as Markdown, or does anything. */
export function confirmationOf({ kind, path, line, question, text }: Plan): vscode.LanguageModelToolConfirmationMessages {
  const message = new vscode.MarkdownString();
  if (question !== undefined) message.appendText(`${kind === 'question' ? vscode.l10n.t('After this question:') : vscode.l10n.t('Question:')} ${question}\n`);
  message.appendText(vscode.l10n.t('In {0}, line {1}, this is written:', path, line));
  message.appendCodeblock(text, 'text');
  return { title: titleOf(kind), message };
}

function titleOf(kind: Plan['kind']): string {
  switch (kind) {
    case 'answer':
      return vscode.l10n.t('Write this answer into your note?');
    case 'follow-up':
      return vscode.l10n.t('Write this follow-up question into your note?');
    case 'question':
      return vscode.l10n.t('Write this question into your note?');
  }
}
