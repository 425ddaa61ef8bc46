import * as vscode from 'vscode';
import { Setting } from '../../ids';

/** Whether the person wants to be asked about lines of a note that may be questions. */
export function asksInDoubt(uri: string): boolean {
  return vscode.workspace.getConfiguration(undefined, vscode.Uri.parse(uri)).get<boolean>(Setting.askInDoubt, true);
}
