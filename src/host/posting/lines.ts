import * as vscode from 'vscode';
import { type Coverage, COVERAGES, type CoveredDemand } from '../../core/posting/coverage';
import { escapeIcons } from '../shared/escapeIcons';
import { questionWords } from '../shared/targetWords';

export interface CoverageLine extends vscode.QuickPickItem {
  /** A separator has none. */
  readonly covered?: CoveredDemand;
}

const ICONS: Readonly<Record<Coverage, string>> = { missing: 'circle-large-outline', weak: 'circle-large-filled', covered: 'pass-filled' };

export function addButton(): vscode.QuickInputButton {
  return { iconPath: new vscode.ThemeIcon('add'), tooltip: vscode.l10n.t('Add a Question') };
}

export function modelButton(): vscode.QuickInputButton {
  return { iconPath: new vscode.ThemeIcon('sparkle'), tooltip: vscode.l10n.t('Let a Language Model Find What Is Asked For') };
}

export function sentButton(): vscode.QuickInputButton {
  return { iconPath: new vscode.ThemeIcon('eye'), tooltip: vscode.l10n.t('What Would Be Sent to a Language Model') };
}

/** What is missing first, each in the order of the posting. */
export function linesOf(all: readonly CoveredDemand[]): CoverageLine[] {
  return COVERAGES.flatMap((coverage) => {
    const lines = all.filter((one) => one.coverage === coverage).map(lineOf);
    return lines.length > 0 ? [{ label: wordOf(coverage), kind: vscode.QuickPickItemKind.Separator }, ...lines] : [];
  });
}

function lineOf(covered: CoveredDemand): CoverageLine {
  const { coverage, demand, onlyMentioned, questions } = covered;
  const [first] = questions;
  const label = `$(${ICONS[coverage]}) ${escapeIcons(demand.term)}`;
  const buttons = [addButton()];
  if (!first) return { label, description: vscode.l10n.t('add a question'), buttons, covered };
  const description = onlyMentioned ? vscode.l10n.t('only spoken of in an answer') : questionWords(questions.length);
  return { label, description, detail: escapeIcons(first.question.text), buttons, covered };
}

function wordOf(coverage: Coverage): string {
  switch (coverage) {
    case 'missing':
      return vscode.l10n.t('missing');
    case 'weak':
      return vscode.l10n.t('written, but weak');
    case 'covered':
      return vscode.l10n.t('covered');
  }
}
