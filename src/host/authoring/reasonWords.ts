import * as vscode from 'vscode';
import type { LineReason } from '../../core/notes/lineReason';

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
