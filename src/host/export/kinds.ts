import * as vscode from 'vscode';
import type { AnswerMode, ExportFormat } from '../../core/export/formats';
import type { ChoosingLine } from '../shared/choosing/step';

/** What somebody wants to have, with the name of its files for a dialog. */
export interface ExportKind {
  readonly format: ExportFormat;
  readonly answers: AnswerMode;
}

export function kindLines(): ChoosingLine<ExportKind>[] {
  const line = (icon: string, label: string, description: string, format: ExportFormat, answers: AnswerMode = 'shown'): ChoosingLine<ExportKind> => ({
    label: `$(${icon}) ${label}`,
    description,
    value: { format, answers },
  });
  return [
    line('layers', 'Anki', vscode.l10n.t('a text file; importing it again updates and doubles nothing'), 'anki'),
    line('file-pdf', vscode.l10n.t('Page to Print'), vscode.l10n.t('HTML, with answers'), 'html'),
    line('question', vscode.l10n.t('Page to Print, Questions Only'), vscode.l10n.t('HTML, without answers'), 'html', 'none'),
    line('list-flat', vscode.l10n.t('Page to Open'), vscode.l10n.t('HTML, with answers that unfold'), 'html', 'folded'),
    line('table', 'CSV', vscode.l10n.t('a table with a row for each question, for a spreadsheet'), 'csv'),
    line('markdown', 'Markdown', vscode.l10n.t('everything in one file'), 'md'),
  ];
}

/** What files of a format are called in a dialog. */
export function filterOf(format: ExportFormat): string {
  switch (format) {
    case 'anki':
      return 'Anki';
    case 'html':
      return 'HTML';
    case 'csv':
      return 'CSV';
    case 'md':
      return 'Markdown';
  }
}
