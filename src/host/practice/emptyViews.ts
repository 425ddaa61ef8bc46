import * as vscode from 'vscode';
import type { EmptyView } from '../../protocol/panelView';

export function reading(): EmptyView {
  return { kind: 'empty', title: vscode.l10n.t('Practice'), why: vscode.l10n.t('Reading the notes…') };
}

export function nothingKept(): EmptyView {
  return {
    kind: 'empty',
    title: vscode.l10n.t('Practice'),
    why: vscode.l10n.t('Where you were in your practice is not known any more. What you rated is kept.'),
    offer: vscode.l10n.t('Practice…'),
  };
}
