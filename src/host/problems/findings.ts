import * as vscode from 'vscode';
import type { Finding } from '../../core/checks/check';
import type { DuplicateQuestions } from '../../core/checks/duplicateQuestions';
import { emptyAnswer } from '../../core/checks/emptyAnswer';
import { placeholderAnswer } from '../../core/checks/placeholderAnswer';
import { unclosedDetails } from '../../core/checks/unclosedDetails';
import type { Note } from '../../core/notes/note';
import { PROBLEM_SOURCE, Setting } from '../../ids';
import { toRange } from '../shared/toVscode';

const SEVERITIES: Readonly<Record<string, vscode.DiagnosticSeverity>> = {
  error: vscode.DiagnosticSeverity.Error,
  warning: vscode.DiagnosticSeverity.Warning,
  information: vscode.DiagnosticSeverity.Information,
  hint: vscode.DiagnosticSeverity.Hint,
};

/** A note, and what is known of the others. */
interface Looked {
  readonly uri: string;
  readonly note: Note;
  readonly duplicates: DuplicateQuestions;
}

interface Shown {
  /** How severe its findings are. */
  readonly setting: string;
  readonly run: (looked: Looked) => Finding[];
  readonly message: () => string;
}

const CHECKS: readonly Shown[] = [
  {
    setting: Setting.emptyAnswerSeverity,
    run: ({ note }) => emptyAnswer.run(note),
    message: () => vscode.l10n.t('This question has no answer yet.'),
  },
  {
    setting: Setting.placeholderAnswerSeverity,
    run: ({ note }) => placeholderAnswer.run(note),
    message: () => vscode.l10n.t('This question has only a placeholder for an answer.'),
  },
  {
    setting: Setting.duplicateQuestionSeverity,
    run: ({ uri, duplicates }) => duplicates.findings(uri),
    message: () => vscode.l10n.t('This question is asked more than once.'),
  },
  {
    setting: Setting.unclosedDetailsSeverity,
    run: ({ note }) => unclosedDetails.run(note),
    message: () => vscode.l10n.t('This <details> is never closed, so it hides everything below it.'),
  },
];

export const SEVERITY_SETTINGS: readonly string[] = CHECKS.map(({ setting }) => setting);

/** A finding, as the person wants to be told of it. */
export interface Problem extends Finding {
  readonly message: string;
  readonly severity: vscode.DiagnosticSeverity;
}

export function problemsOf(looked: Looked): Problem[] {
  const settings = vscode.workspace.getConfiguration(undefined, vscode.Uri.parse(looked.uri));
  return CHECKS.flatMap(({ setting, run, message }) => {
    const severity = SEVERITIES[settings.get<string>(setting, 'off')];
    if (severity === undefined) return [];
    return run(looked).map((finding) => ({ ...finding, message: message(), severity }));
  });
}

export function toDiagnostic({ code, range, related, message, severity }: Problem): vscode.Diagnostic {
  const diagnostic = new vscode.Diagnostic(toRange(range), message, severity);
  diagnostic.source = PROBLEM_SOURCE;
  diagnostic.code = code;
  if (related) {
    diagnostic.relatedInformation = related.map((place) => {
      const location = new vscode.Location(vscode.Uri.parse(place.uri), toRange(place.range));
      return new vscode.DiagnosticRelatedInformation(location, vscode.l10n.t('It is asked here, too.'));
    });
  }
  return diagnostic;
}
