import * as vscode from 'vscode';
import type { LineReason } from '../../core/notes/lineReason';
import type { Evidence } from '../../core/notes/note';

/** What made a line a question, in a sentence. */
export function wordsOfEvidence(evidence: Evidence): string {
  switch (evidence) {
    case 'marker':
      return vscode.l10n.t('It is marked as a question, as with “Q.”.');
    case 'question-mark':
      return vscode.l10n.t('It has a question mark.');
    case 'question-words':
      return vscode.l10n.t('Its words ask, such as “what” or “how”.');
    case 'request-words':
      return vscode.l10n.t('Its words ask for something, such as “explain” or “tell me”.');
    case 'number':
      return vscode.l10n.t('It is numbered.');
    case 'series':
      return vscode.l10n.t('The lines of its form are questions together.');
    case 'section-title':
      return vscode.l10n.t('The title above it says that questions follow.');
    case 'note-title':
      return vscode.l10n.t('The title of the note says that it holds questions.');
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
    case 'override':
      return vscode.l10n.t('The front matter of the note says so.');
  }
}

/** Why a line is no question, in a sentence. */
export function wordsOfReason(reason: LineReason): string {
  switch (reason) {
    case 'note-off':
      return vscode.l10n.t('The front matter says “rehearse: off”, so no questions are read in this note.');
    case 'front-matter':
      return vscode.l10n.t('It is in the front matter.');
    case 'denied':
      return vscode.l10n.t('A comment beside it says “rehearse: not a question”.');
    case 'blank':
      return vscode.l10n.t('The line is empty.');
    case 'code':
      return vscode.l10n.t('It is code.');
    case 'comment':
      return vscode.l10n.t('It is a comment.');
    case 'body':
      return vscode.l10n.t('The question above goes on here.');
    case 'answer':
      return vscode.l10n.t('It is in the answer to the question above.');
    case 'model-answer':
      return vscode.l10n.t('It is in the model answer to the question above.');
    case 'section':
      return vscode.l10n.t('It is a title with questions below it.');
    case 'only-one-form':
      return vscode.l10n.t('The front matter says which form questions have, and this line has another one.');
    case 'question-mark-alone':
      return vscode.l10n.t('It has a question mark, but that alone decides nothing.');
    case 'asks-alone':
      return vscode.l10n.t('Its words ask, but that alone decides nothing.');
    case 'says-nothing':
      return vscode.l10n.t('Nothing says that it is one.');
  }
}

/** What the sentence means, if it needs another one. */
export function moreOfReason(reason: LineReason): string | undefined {
  switch (reason) {
    case 'question-mark-alone':
    case 'asks-alone':
      return vscode.l10n.t('Other lines of its form do not ask, and no title says that questions follow.');
    case 'says-nothing':
      return vscode.l10n.t('There is no mark such as “Q.”, no question mark, and there are no words that ask.');
    default:
      return undefined;
  }
}
