import * as vscode from 'vscode';
import type { Rating } from '../../core/history/event';
import type { Practiced, Waiting } from '../../core/outline/practiced';
import { language } from './language';

/** How long a question has been waiting, short; nothing if only since today. */
export function waitingWords(waiting: Waiting): string {
  if ('minutes' in waiting) return vscode.l10n.t('again in {0} min', waiting.minutes);
  if (waiting.days === 0) return '';
  return waiting.days === 1 ? vscode.l10n.t('since yesterday') : vscode.l10n.t('{0} days', waiting.days);
}

/** What practice tells of a question, line by line; nothing if it was never practiced. */
export function practicedLines({ suspended, last, due }: Practiced, today: number): string[] {
  return [
    ...(last ? [vscode.l10n.t('Last practiced: {0} ({1})', dayWords(last.day - today), ratingWord(last.rating))] : []),
    ...(due && !suspended ? [vscode.l10n.t('Next due: {0}', dayWords(due.day - today))] : []),
    ...(suspended ? [vscode.l10n.t('Suspended: it is not asked in practice.')] : []),
  ];
}

/** `yesterday`, `in 5 days`: a day as seen from today. */
export function dayWords(days: number): string {
  return new Intl.RelativeTimeFormat(language(), { numeric: 'auto' }).format(days, 'day');
}

export function ratingWord(rating: Rating): string {
  switch (rating) {
    case 1:
      return vscode.l10n.t('Again');
    case 2:
      return vscode.l10n.t('Hard');
    case 3:
      return vscode.l10n.t('Good');
    case 4:
      return vscode.l10n.t('Easy');
  }
}
