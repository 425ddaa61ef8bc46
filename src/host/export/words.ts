import * as vscode from 'vscode';
import type { ExportWords } from '../../core/export/formats';
import { wordOf } from '../shared/statusWords';

/** What an export says by itself. */
export function exportWords(): ExportWords {
  return {
    contents: vscode.l10n.t('Contents'),
    noAnswer: vscode.l10n.t('No answer yet'),
    model: vscode.l10n.t('Model answer'),
    showAnswer: vscode.l10n.t('Answer'),
    statuses: { empty: wordOf('empty'), placeholder: wordOf('placeholder'), draft: wordOf('draft'), answered: wordOf('answered') },
    columns: {
      question: vscode.l10n.t('Question'),
      answer: vscode.l10n.t('Answer'),
      status: vscode.l10n.t('Status'),
      tags: vscode.l10n.t('Tags'),
      note: vscode.l10n.t('Note'),
      section: vscode.l10n.t('Section'),
      followsUp: vscode.l10n.t('Follows up on'),
      model: vscode.l10n.t('Model answer'),
      identity: vscode.l10n.t('Identity'),
    },
    render: {
      footnotes: vscode.l10n.t('Footnotes'),
      backToText: vscode.l10n.t('Back to the text'),
      done: vscode.l10n.t('Done'),
      notDone: vscode.l10n.t('Not done'),
      asWritten: vscode.l10n.t('This is too much to be laid out, so it is shown as it is written.'),
    },
  };
}
