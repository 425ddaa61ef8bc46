import * as vscode from 'vscode';
import type { LadderStep } from '../../core/targets/ladder';
import { language } from '../shared/language';
import { wordOf } from '../shared/statusWords';

const DAY_MS = 86_400_000;

export function stepWord(step: LadderStep): string {
  switch (step) {
    case 'empty':
    case 'placeholder':
    case 'draft':
      return wordOf(step);
    case 'written':
      return vscode.l10n.t('written');
    case 'rehearsed':
      return vscode.l10n.t('rehearsed');
    case 'ready':
      return vscode.l10n.t('ready');
  }
}

/** Writes a day as the person's language has it. */
export function dayFormat(how: Intl.DateTimeFormatOptions): (day: number) => string {
  const format = new Intl.DateTimeFormat(language(), { ...how, timeZone: 'UTC' });
  return (day) => format.format(day * DAY_MS);
}

export function percentWords(share: number): string {
  return `${Math.round(share * 100)}%`;
}
