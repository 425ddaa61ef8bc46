import * as vscode from 'vscode';
import type { Status } from '../../core/notes/note';
import type { Count } from '../../core/outline/count';
import type { When } from '../../core/outline/groups';

export function whenWord(when: When): string {
  switch (when) {
    case 'overdue':
      return vscode.l10n.t('Overdue');
    case 'today':
      return vscode.l10n.t('Today');
    case 'tomorrow':
      return vscode.l10n.t('Tomorrow');
    case 'soon':
      return vscode.l10n.t('Within a Week');
    case 'later':
      return vscode.l10n.t('Later');
    case 'never':
      return vscode.l10n.t('Never Practiced');
    case 'suspended':
      return vscode.l10n.t('Suspended');
  }
}

/** Of the questions with a status. */
export function titleOf(status: Status): string {
  switch (status) {
    case 'empty':
      return vscode.l10n.t('Empty');
    case 'placeholder':
      return vscode.l10n.t('Placeholder');
    case 'draft':
      return vscode.l10n.t('Draft');
    case 'answered':
      return vscode.l10n.t('Answered');
  }
}

export function countWords({ answered, total }: Count): string {
  return vscode.l10n.t('{0} of {1} answered', answered, total);
}

export function share({ answered, total }: Count): string {
  return `${answered}/${total}`;
}

export function joined(...parts: string[]): string {
  return parts.filter(Boolean).join(' · ');
}

export function joinedAloud(...parts: string[]): string {
  return parts.filter(Boolean).join(', ');
}
