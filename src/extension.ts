import type * as vscode from 'vscode';
import { nodeDisk } from './host/nodeDisk/nodeDisk';
import { end, type Rehearse, start } from './window';

export type { Rehearse };

/** On a computer: with Node, and the disks of that. */
export function activate(context: vscode.ExtensionContext): Rehearse {
  return start(context, nodeDisk);
}

export const deactivate = end;
