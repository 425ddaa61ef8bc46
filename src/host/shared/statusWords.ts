import * as vscode from 'vscode';
import type { Status, StatusReason } from '../../core/notes/note';

export function iconOf(status: Status): vscode.ThemeIcon {
  switch (status) {
    case 'empty':
      return new vscode.ThemeIcon('circle-large-outline', new vscode.ThemeColor('list.warningForeground'));
    case 'placeholder':
      return new vscode.ThemeIcon('circle-slash', new vscode.ThemeColor('list.warningForeground'));
    case 'draft':
      return new vscode.ThemeIcon('edit', new vscode.ThemeColor('charts.blue'));
    case 'answered':
      return new vscode.ThemeIcon('pass-filled', new vscode.ThemeColor('testing.iconPassed'));
  }
}

export function wordOf(status: Status): string {
  switch (status) {
    case 'empty':
      return vscode.l10n.t('empty');
    case 'placeholder':
      return vscode.l10n.t('placeholder');
    case 'draft':
      return vscode.l10n.t('draft');
    case 'answered':
      return vscode.l10n.t('answered');
  }
}

/** A status and why it is that one, in a sentence. */
export function explain(reason: StatusReason): string {
  switch (reason) {
    case 'nothing-written':
      return vscode.l10n.t('Empty: nothing is written below the question.');
    case 'only-a-label':
      return vscode.l10n.t('Empty: there is a label, and nothing after it.');
    case 'only-markup':
      return vscode.l10n.t('Empty: there is markup, and no text in it.');
    case 'only-slots':
      return vscode.l10n.t('Empty: the parts of an answer are named, and nothing is written in them.');
    case 'only-follow-ups':
      return vscode.l10n.t('Empty: there are follow-up questions, and no answer.');
    case 'only-a-model-answer':
      return vscode.l10n.t('Empty: there is a model answer, and none of your own.');
    case 'only-a-hint':
      return vscode.l10n.t('Empty: there is a hint, and no answer.');
    case 'placeholder':
      return vscode.l10n.t('Placeholder: what is written only holds the place of an answer.');
    case 'gives-up':
      return vscode.l10n.t('Placeholder: what is written says that there is no answer yet.');
    case 'points-elsewhere':
      return vscode.l10n.t('Placeholder: what is written only says where an answer is to be found.');
    case 'marked-unfinished':
      return vscode.l10n.t('Draft: the answer is marked as unfinished.');
    case 'text':
      return vscode.l10n.t('Answered');
  }
}
