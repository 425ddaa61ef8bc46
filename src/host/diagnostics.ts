import * as vscode from 'vscode';
import type { Check, Finding } from '../core/checks/check';
import { emptyAnswer } from '../core/checks/emptyAnswer';
import { placeholder } from '../core/checks/placeholder';
import type { NoteIndex } from '../core/index/noteIndex';
import { NOTE_LANGUAGES, Setting } from '../ids';
import { toRange } from './shared/toVscode';

const SEVERITIES: Readonly<Record<string, vscode.DiagnosticSeverity>> = {
  error: vscode.DiagnosticSeverity.Error,
  warning: vscode.DiagnosticSeverity.Warning,
  information: vscode.DiagnosticSeverity.Information,
  hint: vscode.DiagnosticSeverity.Hint,
};

interface Shown {
  readonly check: Check;
  /** How severe its findings are. */
  readonly setting: string;
  readonly message: () => string;
}

const CHECKS: readonly Shown[] = [
  {
    check: emptyAnswer,
    setting: Setting.emptyAnswerSeverity,
    message: () => vscode.l10n.t('This question has no answer yet.'),
  },
  {
    check: placeholder,
    setting: Setting.placeholderSeverity,
    message: () => vscode.l10n.t('This only holds the place of an answer.'),
  },
];

/** Puts what the checks find in the open notes into the Problems panel. */
export function registerDiagnostics(index: NoteIndex): vscode.Disposable {
  const problems = vscode.languages.createDiagnosticCollection('rehearse');

  function update(key: string): void {
    const document = vscode.workspace.textDocuments.find(({ uri }) => uri.toString() === key);
    if (document && NOTE_LANGUAGES.includes(document.languageId)) problems.set(document.uri, diagnose(document.uri));
  }

  function diagnose(uri: vscode.Uri): vscode.Diagnostic[] {
    const note = index.get(uri.toString());
    if (!note) return [];
    return CHECKS.flatMap(({ check, setting, message }) => {
      const severity = severityOf(setting, uri);
      if (severity === undefined) return [];
      return check.run(note).map((finding) => toDiagnostic(finding, message(), severity));
    });
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
      if (CHECKS.some(({ setting }) => change.affectsConfiguration(setting))) updateAll();
    }),
  );
}

function severityOf(setting: string, note: vscode.Uri): vscode.DiagnosticSeverity | undefined {
  return SEVERITIES[vscode.workspace.getConfiguration(undefined, note).get<string>(setting, 'off')];
}

function toDiagnostic(finding: Finding, message: string, severity: vscode.DiagnosticSeverity): vscode.Diagnostic {
  const diagnostic = new vscode.Diagnostic(toRange(finding.range), message, severity);
  diagnostic.source = 'rehearse';
  diagnostic.code = finding.code;
  return diagnostic;
}
