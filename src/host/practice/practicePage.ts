import * as vscode from 'vscode';
import { PRACTICE_PANEL } from '../../ids';
import { emptyPage, filesOf } from '../shared/page';
import { areRemoteImagesAllowed } from './images';
import type { Needs } from './needs';

type Where = Parameters<typeof vscode.window.createWebviewPanel>[2];

export function newPanel(needs: Needs, where: Where): vscode.WebviewPanel {
  const panel = vscode.window.createWebviewPanel(PRACTICE_PANEL, vscode.l10n.t('Practice'), where);
  dress(panel, needs);
  return panel;
}

/** Gives a panel its icon, and says what it may do. */
export function dress(panel: vscode.WebviewPanel, needs: Needs): void {
  const icon = (name: string): vscode.Uri => vscode.Uri.joinPath(needs.extensionUri, 'media', name);
  panel.iconPath = { light: icon('practice-light.svg'), dark: icon('practice-dark.svg') };
  panel.webview.options = pageOptions(needs);
}

/** Where the panel may load files from: what ships with it, and images of the notes. */
function pageOptions({ extensionUri }: Needs): vscode.WebviewOptions {
  const folders = vscode.workspace.workspaceFolders?.map(({ uri }) => uri) ?? [];
  return { enableScripts: true, localResourceRoots: [filesOf(extensionUri), ...folders] };
}

/** The panel's page. It may show images of the notes, and of other sites if the person allows it. */
export function practicePage(webview: vscode.Webview, { extensionUri }: Needs): string {
  const own = webview.cspSource;
  return emptyPage(webview, extensionUri, 'practice', areRemoteImagesAllowed() ? `${own} https:` : own);
}
