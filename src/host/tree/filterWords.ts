import * as vscode from 'vscode';
import type { Arrangement, StatusFilter } from '../../core/outline/arrangement';

/** What is left out, and how much is not: `Unanswered, “tcp”: 3 of 12 questions`. */
export function filterWords({ kept, text }: Arrangement, shown: number, total: number): string {
  const what = [kept === 'all' ? '' : keptWord(kept), text === '' ? '' : `“${text}”`].filter(Boolean).join(', ');
  return vscode.l10n.t('{0}: {1} of {2} questions', what, shown, total);
}

export function keptWord(kept: StatusFilter): string {
  switch (kept) {
    case 'all':
      return vscode.l10n.t('All');
    case 'unanswered':
      return vscode.l10n.t('Unanswered');
    case 'draft':
      return vscode.l10n.t('Drafts');
    case 'answered':
      return vscode.l10n.t('Answered');
  }
}
