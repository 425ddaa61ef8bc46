import * as vscode from 'vscode';

/** The language that all words are in: the person's, if Rehearse speaks it. */
export function language(): string {
  return vscode.l10n.bundle ? vscode.env.language : 'en';
}
