import * as vscode from 'vscode';
import type { Limits } from '../../../core/mock/choice';
import { type LeftQuestion, saidSeconds } from '../../../core/mock/interview';
import type { PanelView } from '../../../protocol/panelView';
import { clockWords } from '../words';

/** A question that was answered, beside the notes: as in practice, with what the answer took. */
export function reviewView(view: PanelView, said: LeftQuestion | undefined, limits: Limits): PanelView {
  if (view.kind !== 'card') return view;
  const shown = { ...view };
  delete shown.due; // it was not asked because it was due
  return {
    ...shown,
    progress: vscode.l10n.t('Review: question {0} of {1}', view.number, view.total),
    spoken: said ? spokenWords(said, limits) : '',
  };
}

/** `Thinking 0:12 of 1:00, speaking 2:20 of 2:00: 0:20 too long.` */
export function spokenWords(said: LeftQuestion, limits: Limits): string {
  const { thinking, speaking } = saidSeconds(said);
  const thought = vscode.l10n.t('Thinking: {0}', measuredWords(thinking, limits.thinking));
  if (speaking === undefined) return said.passed ? vscode.l10n.t('Passed. {0}', thought) : thought;
  const spoken = vscode.l10n.t('Speaking: {0}', measuredWords(speaking, limits.speaking));
  const over = limits.speaking === undefined ? 0 : speaking - limits.speaking / 1000;
  const times = `${thought} · ${spoken}`;
  const told = over > 0 ? vscode.l10n.t('{0} ({1} too long)', times, clockWords(over)) : times;
  return said.passed ? vscode.l10n.t('Passed. {0}', told) : told;
}

/** `0:12 of 1:00` */
function measuredWords(seconds: number, limit: number | undefined): string {
  return limit === undefined ? clockWords(seconds) : vscode.l10n.t('{0} of {1}', clockWords(seconds), clockWords(limit / 1000));
}
