import { randomBytes } from 'node:crypto';
import * as vscode from 'vscode';
import { PRACTICE_PANEL } from '../../ids';
import { areRemoteImagesAllowed } from './images';
import type { Needs } from './practice';

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

/** The panel's page: an empty body that may run our one script, use our one style sheet and show images. */
export function practicePage(webview: vscode.Webview, { extensionUri }: Needs): string {
  const files = filesOf(extensionUri);
  const nonce = randomBytes(16).toString('base64');
  const script = webview.asWebviewUri(vscode.Uri.joinPath(files, 'practice.js')).toString();
  const style = webview.asWebviewUri(vscode.Uri.joinPath(files, 'practice.css')).toString();
  const own = webview.cspSource;
  const images = areRemoteImagesAllowed() ? `${own} https:` : own;
  const policy = `default-src 'none'; style-src ${own}; img-src ${images}; script-src 'nonce-${nonce}'`;
  return `<!DOCTYPE html>
<html lang="${vscode.l10n.bundle ? vscode.env.language : 'en'}">
<head>
  <meta charset="utf-8">
  <meta http-equiv="Content-Security-Policy" content="${policy}">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <link rel="stylesheet" href="${style}">
  <title>Rehearse</title>
</head>
<body>
  <script nonce="${nonce}" src="${script}"></script>
</body>
</html>`;
}

function filesOf(extensionUri: vscode.Uri): vscode.Uri {
  return vscode.Uri.joinPath(extensionUri, 'dist');
}
