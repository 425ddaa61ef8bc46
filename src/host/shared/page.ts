import * as vscode from 'vscode';
import { language } from './language';
import { byChance } from './bytes';

/** Where what ships for pages lies. */
export function filesOf(extensionUri: vscode.Uri): vscode.Uri {
  return vscode.Uri.joinPath(extensionUri, 'dist');
}

/** The page of a panel: an empty body that may run its one script, use its one style sheet and show images of those sources. */
export function emptyPage(webview: vscode.Webview, extensionUri: vscode.Uri, name: 'practice' | 'progress', images: string): string {
  const nonce = byChance(16);
  const script = webview.asWebviewUri(vscode.Uri.joinPath(filesOf(extensionUri), `${name}.js`)).toString();
  const style = webview.asWebviewUri(vscode.Uri.joinPath(filesOf(extensionUri), `${name}.css`)).toString();
  const policy = `default-src 'none'; style-src ${webview.cspSource}; img-src ${images}; script-src 'nonce-${nonce}'`;
  return `<!DOCTYPE html>
<html lang="${language()}">
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
