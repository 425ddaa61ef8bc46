import * as vscode from 'vscode';
import { questionWords } from '../shared/targetWords';
import type { ExportKind } from './kinds';
import { mediaOf } from './write';

/** What was written: how many questions, how many images beside, and how many of these could not be had. */
export interface ExportCounts {
  readonly questions: number;
  readonly images: number;
  readonly missing: number;
}

/** Says what was written and where, and leads there. */
export async function sayWritten(file: vscode.Uri, { format }: ExportKind, { questions, images, missing }: ExportCounts): Promise<void> {
  const [open, reveal] = [vscode.l10n.t('Open'), vscode.l10n.t('Reveal')];
  const sentences = [
    vscode.l10n.t('{0} exported to {1}.', questionWords(questions), nameOf(file)),
    ...(images > 0 ? [vscode.l10n.t('Copy the images in {0} into Anki’s folder “collection.media”.', nameOf(mediaOf(file)))] : []),
    ...(missing > 0 ? [vscode.l10n.t('Images that are not in the folder of their note were left out: {0}.', missing)] : []),
  ];
  const chosen = await vscode.window.showInformationMessage(sentences.join(' '), open, reveal);
  if (chosen === open) await openIt(file, format === 'html');
  else if (chosen === reveal) await vscode.commands.executeCommand(isHere(file) ? 'revealFileInOS' : 'revealInExplorer', file);
}

/** A page belongs in a browser, where there is one for it. */
async function openIt(file: vscode.Uri, isPage: boolean): Promise<void> {
  if (isPage && isHere(file) && vscode.env.remoteName === undefined && (await vscode.env.openExternal(file))) return;
  await vscode.window.showTextDocument(file);
  if (!isPage || isHere(file)) return;
  void vscode.window.showInformationMessage(vscode.l10n.t('To look at the page or to print it, download it: right-click it in the Explorer.'));
}

/** Whether a file is on the computer that the person sits at. */
function isHere(file: vscode.Uri): boolean {
  return file.scheme === 'file' && vscode.env.uiKind === vscode.UIKind.Desktop;
}

function nameOf(file: vscode.Uri): string {
  return vscode.workspace.asRelativePath(file);
}
