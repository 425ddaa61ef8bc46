import type * as vscode from 'vscode';
import { vscodeFiles } from './host/webDisk/vscodeFiles';
import { webDisk } from './host/webDisk/webDisk';
import { end, type Rehearse, start } from './window';

/** In a browser: without Node, and with the files that VS Code has there. */
export function activate(context: vscode.ExtensionContext): Rehearse {
  return start(context, webDisk(vscodeFiles));
}

export const deactivate = end;
