import * as vscode from 'vscode';
import type { Progress } from '../../../core/history/known';
import type { NoteIndex } from '../../../core/index/noteIndex';
import type { Choice, What } from '../../../core/practice/choice';
import { emptyBecause, type EmptyReason } from '../../../core/practice/empty';
import { wordOf } from '../../shared/statusWords';

/** Says why there is nothing to practice, and offers the next best thing; gives it if it is taken. */
export async function offerInstead(choice: Choice, index: NoteIndex, progress: Progress): Promise<Choice | undefined> {
  const { reason, offer } = emptyBecause(choice, index, progress);
  const button = offer && wordsOfOffer(offer);
  const taken = await vscode.window.showInformationMessage(wordsOfReason(reason), ...(button ? [button] : []));
  return taken === undefined ? undefined : offer;
}

export function wordsOfReason(reason: EmptyReason): string {
  switch (reason.kind) {
    case 'noQuestions':
      return vscode.l10n.t('There is nothing to practice: no questions were found in your notes.');
    case 'gone':
      return vscode.l10n.t('There is nothing to practice here: the questions may have been moved or deleted.');
    case 'doneForToday':
      return vscode.l10n.t('You have practiced as many questions today as you want to in a day; {0} more are due.', reason.due);
    case 'nothingDue':
      if (reason.days === undefined) return vscode.l10n.t('Nothing is due.');
      return reason.days === 1 ? vscode.l10n.t('Nothing is due until tomorrow.') : vscode.l10n.t('Nothing is due for {0} days.', reason.days);
    case 'allAnswered':
      return vscode.l10n.t('There is no unanswered question: all are answered.');
    case 'noneOfStatus':
      return vscode.l10n.t('There is no question with this status: {0}.', wordOf(reason.status));
    case 'allSuspended':
      return vscode.l10n.t('All these questions are suspended, so none of them is asked.');
  }
}

function wordsOfOffer({ what, cram }: Choice): string {
  if (cram) return vscode.l10n.t('Cram');
  return wordsOf(what);
}

function wordsOf(what: What): string {
  switch (what.kind) {
    case 'due':
      return vscode.l10n.t('Practice What Is Due');
    case 'unanswered':
      return vscode.l10n.t('Practice Unanswered Questions');
    case 'everything':
      return vscode.l10n.t('Practice Everything');
    default:
      return vscode.l10n.t('Practice');
  }
}
