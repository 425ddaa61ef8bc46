import * as vscode from 'vscode';
import type { Wait } from '../../core/history/schedule';
import type { SessionNotice as Told } from '../../core/practice/session';
import type { Notice } from '../../protocol/notice';
import { language } from '../shared/language';

const DAYS_A_MONTH = 30.44;
const DAYS_A_YEAR = 365.25;

/** `in 10 minutes`, `tomorrow`, `in 2.5 months` */
export function waitWords(wait: Wait): string {
  if ('minutes' in wait) return inTime(wait.minutes, 'minute');
  const { days } = wait;
  if (days < 2 * DAYS_A_MONTH) return inTime(days, 'day');
  return days < DAYS_A_YEAR - 1 ? inTime(days / DAYS_A_MONTH, 'month') : inTime(days / DAYS_A_YEAR, 'year');
}

function inTime(number: number, unit: 'minute' | 'day' | 'month' | 'year'): string {
  return new Intl.RelativeTimeFormat(language(), { numeric: unit === 'day' ? 'auto' : 'always' }).format(tenth(number), unit);
}

export function countWords(count: number): string {
  return count === 1 ? vscode.l10n.t('1 question') : vscode.l10n.t('{0} questions', count);
}

/** `1:05` */
export function clockWords(seconds: number): string {
  return `${Math.floor(seconds / 60)}:${String(Math.round(seconds) % 60).padStart(2, '0')}`;
}

export function percentWords(share: number): string {
  return `${Math.round(share * 100)}%`;
}

export function noticesOf(notices: readonly Told[]): Notice[] {
  return notices.map((notice) => {
    if (notice.kind === 'problem') return { kind: 'warning', text: notice.sentence };
    return { kind: notice.kind === 'skipped' || notice.kind === 'suspended' ? 'passing' : 'info', text: sentenceOf(notice) };
  });
}

function sentenceOf(notice: Exclude<Told, { kind: 'problem' }>): string {
  switch (notice.kind) {
    case 'gone':
      return vscode.l10n.t('“{0}” is not in your notes any more, so here is the next question.', notice.text);
    case 'goneLater':
      return notice.count === 1
        ? vscode.l10n.t('“{0}” is not in your notes any more, so it is not asked.', notice.text)
        : vscode.l10n.t('“{0}” and more, {1} in all, are not in your notes any more, so they are not asked.', notice.text, notice.count);
    case 'skipped':
      return vscode.l10n.t('Skipped: {0}', notice.text);
    case 'suspended':
      return vscode.l10n.t('Suspended until you resume it: {0}', notice.text);
  }
}

function tenth(number: number): number {
  return Math.round(number * 10) / 10;
}
