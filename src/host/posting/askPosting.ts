import * as vscode from 'vscode';
import { escapeIcons } from '../shared/escapeIcons';

/** Less is no posting. */
const SHORTEST = 20;
const SHOWN = 80;

interface PostingLine extends vscode.QuickPickItem {
  readonly read: () => Thenable<string> | string;
}

/** The text of a posting: what is selected, the clipboard, which is not looked at before the person says so, or all of an editor. */
export async function askPosting(): Promise<string | undefined> {
  const editor = vscode.window.activeTextEditor;
  const selected = editor?.document.getText(editor.selection) ?? '';
  const all = editor?.document.getText() ?? '';
  const lines: PostingLine[] = [
    ...textLines('list-selection', vscode.l10n.t('The Selection'), selected),
    { label: `$(clippy) ${vscode.l10n.t('The Clipboard')}`, read: () => vscode.env.clipboard.readText() },
    ...textLines('file-text', vscode.l10n.t('All Text in the Editor'), all),
  ];
  const options = { title: vscode.l10n.t('Coverage of a Job Posting'), placeHolder: vscode.l10n.t('Where is the text of the posting?') };
  const chosen = await vscode.window.showQuickPick(lines, options);
  const text = await chosen?.read();
  if (text === undefined || isPosting(text)) return text;
  void vscode.window.showInformationMessage(vscode.l10n.t('Copy the text of the posting, or select it in an editor, and try again.'));
  return undefined;
}

function textLines(icon: string, label: string, text: string): PostingLine[] {
  return isPosting(text) ? [{ label: `$(${icon}) ${label}`, detail: beginning(text), read: () => text }] : [];
}

function isPosting(text: string): boolean {
  return text.trim().length >= SHORTEST;
}

function beginning(text: string): string {
  const shown = text.trim().replace(/\s+/g, ' ');
  return escapeIcons(shown.length > SHOWN ? `${shown.slice(0, SHOWN)}…` : shown);
}
