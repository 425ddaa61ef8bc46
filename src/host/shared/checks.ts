import * as vscode from 'vscode';
import type { Finding } from '../../core/checks/check';
import { emptyAnswer } from '../../core/checks/emptyAnswer';
import { placeholderAnswer } from '../../core/checks/placeholderAnswer';
import { unclosedDetails } from '../../core/checks/unclosedDetails';
import type { Note } from '../../core/notes/note';
import { Setting } from '../../ids';

export const SEVERITIES: Readonly<Record<string, vscode.DiagnosticSeverity>> = {
  error: vscode.DiagnosticSeverity.Error,
  warning: vscode.DiagnosticSeverity.Warning,
  information: vscode.DiagnosticSeverity.Information,
  hint: vscode.DiagnosticSeverity.Hint,
};

/** All that the checks find in a note by itself, however it is shown. */
export function checksOf(uri: vscode.Uri, note: Note): Finding[] {
  const settings = vscode.workspace.getConfiguration(undefined, uri);
  const checks = [
    { setting: Setting.emptyAnswerSeverity, check: emptyAnswer },
    { setting: Setting.placeholderAnswerSeverity, check: placeholderAnswer },
    { setting: Setting.unclosedDetailsSeverity, check: unclosedDetails },
  ];
  return checks.filter(({ setting }) => settings.get<string>(setting, 'off') in SEVERITIES).flatMap(({ check }) => check.run(note));
}
