import * as vscode from 'vscode';
import { type Finding } from '../core/checks/check';
import { emptyAnswer } from '../core/checks/emptyAnswer';
import type { NoteIndex } from '../core/index/noteIndex';
import { Setting } from '../ids';
import { toRange } from './toVscode';

const SEVERITIES: Readonly<Record<string, vscode.DiagnosticSeverity>> = {
  error: vscode.DiagnosticSeverity.Error,
  warning: vscode.DiagnosticSeverity.Warning,
  information: vscode.DiagnosticSeverity.Information,
  hint: vscode.DiagnosticSeverity.Hint,
};

/** Puts what the checks find in the open notes into the Problems panel. */
export function registerDiagnostics(index: NoteIndex): vscode.Disposable {
  const problems = vscode.languages.createDiagnosticCollection('rehearse');

  function update(key: string): void {
    const document = vscode.workspace.textDocuments.find(({ uri }) => uri.toString() === key);
    if (document?.languageId === 'markdown') problems.set(document.uri, diagnose(document.uri));
  }

  function diagnose(uri: vscode.Uri): vscode.Diagnostic[] {
    const note = index.get(uri.toString());
    const severity = severityOf(Setting.emptyAnswerSeverity, uri);
    if (!note || severity === undefined) return [];
    return emptyAnswer.run(note).map((finding) => toDiagnostic(finding, severity));
  }

  function updateAll(): void {
    for (const { uri } of vscode.workspace.textDocuments) update(uri.toString());
  }

  updateAll();
  return vscode.Disposable.from(
    problems,
    { dispose: index.onDidChange(update) },
    vscode.workspace.onDidOpenTextDocument(({ uri }) => update(uri.toString())),
    vscode.workspace.onDidCloseTextDocument(({ uri }) => problems.delete(uri)),
    vscode.workspace.onDidChangeConfiguration((change) => {
      if (change.affectsConfiguration(Setting.emptyAnswerSeverity)) updateAll();
    }),
  );
}

function severityOf(setting: string, note: vscode.Uri): vscode.DiagnosticSeverity | undefined {
  return SEVERITIES[vscode.workspace.getConfiguration(undefined, note).get<string>(setting, 'off')];
}

function toDiagnostic(finding: Finding, severity: vscode.DiagnosticSeverity): vscode.Diagnostic {
  const message = vscode.l10n.t('This question has no answer yet.');
  const diagnostic = new vscode.Diagnostic(toRange(finding.range), message, severity);
  diagnostic.source = 'rehearse';
  diagnostic.code = finding.code;
  return diagnostic;
}
