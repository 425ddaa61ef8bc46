import * as vscode from 'vscode';
import type { Evidence } from '../../core/notes/note';

/** What made a line a question, in a sentence. */
export function wordsOfEvidence(evidence: Evidence): string {
  switch (evidence) {
    case 'marker':
      return vscode.l10n.t('It is marked as a question, as with “Q.”.');
    case 'question-mark':
      return vscode.l10n.t('It has a question mark.');
    case 'words':
      return vscode.l10n.t('It sounds like a question.');
    case 'number':
      return vscode.l10n.t('It is numbered.');
    case 'series':
      return vscode.l10n.t('The lines of its form are questions together.');
    case 'answer-label':
      return vscode.l10n.t('An answer is labeled below it, as with “A.”.');
    case 'choices':
      return vscode.l10n.t('There are choices below it.');
    case 'toggle':
      return vscode.l10n.t('It is the summary of a toggle.');
    case 'card':
      return vscode.l10n.t('It is written as a flashcard.');
    case 'table-header':
      return vscode.l10n.t('The head of its table names questions.');
    case 'name':
      return vscode.l10n.t('The name of the note asks it.');
    case 'override':
      return vscode.l10n.t('You said so, in the settings or in the front matter of the note.');
  }
}
