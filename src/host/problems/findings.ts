import * as vscode from 'vscode';
import type { Finding } from '../../core/checks/check';
import type { DuplicateQuestions } from '../../core/checks/duplicateQuestions';
import { emptyAnswer } from '../../core/checks/emptyAnswer';
import { firstFew } from '../../core/checks/firstFew';
import { placeholderAnswer } from '../../core/checks/placeholderAnswer';
import { unclosedDetails } from '../../core/checks/unclosedDetails';
import type { Note } from '../../core/notes/note';
import { PROBLEM_SOURCE, Setting } from '../../ids';
import { SEVERITIES } from '../shared/checks';
import { toRange } from '../shared/toVscode';

/** A note, and what is known of the others. */
interface NoteAmongOthers {
  readonly uri: string;
  readonly note: Note;
  readonly duplicates: DuplicateQuestions;
}

interface ShownAs {
  /** How severe its findings are. */
  readonly setting: string;
  readonly run: (looked: NoteAmongOthers) => readonly Finding[];
  readonly message: (finding: Finding) => string;
  /** How many more there are in a note, where the Problems panel would be full of them. */
  readonly others?: (count: number) => string;
}

const CHECKS: readonly ShownAs[] = [
  {
    setting: Setting.emptyAnswerSeverity,
    run: ({ note }) => emptyAnswer.run(note),
    message: (finding) => vscode.l10n.t('No answer yet: {0}', questionOf(finding)),
    others: (count) => vscode.l10n.t('{0} more without an answer', count),
  },
  {
    setting: Setting.placeholderAnswerSeverity,
    run: ({ note }) => placeholderAnswer.run(note),
    message: (finding) => vscode.l10n.t('Only a placeholder for an answer: {0}', questionOf(finding)),
    others: (count) => vscode.l10n.t('{0} more with only a placeholder for an answer', count),
  },
  {
    setting: Setting.duplicateQuestionSeverity,
    run: ({ uri, note, duplicates }) => {
      const texts = new Map(note.questions.map(({ range, text }) => [range, text]));
      return duplicates.findings(uri).map((finding) => ({ ...finding, about: texts.get(finding.range) ?? '' }));
    },
    message: (finding) => vscode.l10n.t('Asked more than once: {0}', questionOf(finding)),
  },
  {
    setting: Setting.unclosedDetailsSeverity,
    run: ({ note }) => unclosedDetails.run(note),
    message: () => vscode.l10n.t('This <details> is never closed, so it hides everything below it.'),
  },
];

const LONGEST = 100;

function questionOf({ about = '' }: Finding): string {
  return about.length > LONGEST ? `${about.slice(0, LONGEST - 1)}…` : about;
}

export const SEVERITY_SETTINGS: readonly string[] = CHECKS.map(({ setting }) => setting);

/** A finding, as the person wants to be told of it. */
export interface ToldFinding extends Finding {
  readonly message: string;
  readonly severity: vscode.DiagnosticSeverity;
}

/** Of findings that only repeat themselves there are the first few, and how many more. */
export function problemsOf(looked: NoteAmongOthers): ToldFinding[] {
  const settings = vscode.workspace.getConfiguration(undefined, vscode.Uri.parse(looked.uri));
  return CHECKS.flatMap(({ setting, run, message, others }) => {
    const severity = SEVERITIES[settings.get<string>(setting, 'off')];
    if (severity === undefined) return [];
    const found = others ? firstFew(looked.uri, run(looked)) : run(looked);
    return found.map((finding) => {
      const { others: count } = finding;
      return { ...finding, message: count === undefined ? message(finding) : (others?.(count) ?? ''), severity };
    });
  });
}

export function toDiagnostic({ code, range, related, message, severity }: ToldFinding): vscode.Diagnostic {
  const diagnostic = new vscode.Diagnostic(toRange(range), message, severity);
  diagnostic.source = PROBLEM_SOURCE;
  diagnostic.code = code;
  if (related) {
    diagnostic.relatedInformation = related.map((place) => {
      const location = new vscode.Location(vscode.Uri.parse(place.uri), toRange(place.range));
      return new vscode.DiagnosticRelatedInformation(location, place.text ?? vscode.l10n.t('It is asked here, too.'));
    });
  }
  return diagnostic;
}
