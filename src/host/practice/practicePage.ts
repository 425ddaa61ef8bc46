import { randomBytes } from 'node:crypto';
import * as vscode from 'vscode';

/** The panel's page: an empty body that may run our one script and use our one style sheet, and load nothing else. */
export function practicePage(webview: vscode.Webview, files: vscode.Uri): string {
  const nonce = randomBytes(16).toString('base64');
  const script = webview.asWebviewUri(vscode.Uri.joinPath(files, 'practice.js')).toString();
  const style = webview.asWebviewUri(vscode.Uri.joinPath(files, 'practice.css')).toString();
  const policy = `default-src 'none'; style-src ${webview.cspSource}; script-src 'nonce-${nonce}'`;
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
