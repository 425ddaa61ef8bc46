import * as vscode from 'vscode';
import type { ProgressLabels } from '../../protocol/progress/messages';

/** The page's words, in the person's language. */
export function progressLabels(): ProgressLabels {
  return {
    title: vscode.l10n.t('Progress'),
    days: vscode.l10n.t('Days Practiced'),
    lately: vscode.l10n.t('The Last 30 Days'),
    targets: vscode.l10n.t('Targets'),
    notes: vscode.l10n.t('Notes'),
    weakest: vscode.l10n.t('Weakest'),
    stalest: vscode.l10n.t('Stalest'),
    mocks: vscode.l10n.t('Mock Interviews'),
    asTable: vscode.l10n.t('As a Table'),
    day: vscode.l10n.t('Day'),
    questions: vscode.l10n.t('Questions'),
    minutes: vscode.l10n.t('Minutes'),
    ready: vscode.l10n.t('Ready'),
    note: vscode.l10n.t('Note'),
    less: vscode.l10n.t('Less'),
    more: vscode.l10n.t('More'),
    today: vscode.l10n.t('Today'),
    figure: vscode.l10n.t('Figure'),
    practice: vscode.l10n.t('Practice…'),
    newTarget: vscode.l10n.t('New Target…'),
  };
}
