import * as vscode from 'vscode';
import { Command } from '../../ids';
import type { ExportNeeds } from './needs';

/** *Export…*: its code is loaded when it is used. */
export function registerExport(needs: ExportNeeds): vscode.Disposable {
  return vscode.commands.registerCommand(Command.export, async () => {
    const { exportQuestions } = await import('./exporting');
    await exportQuestions(needs);
  });
}
