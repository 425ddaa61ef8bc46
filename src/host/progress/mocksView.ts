import * as vscode from 'vscode';
import type { MockResult } from '../../core/progress/mocks';
import type { MocksView } from '../../protocol/progress/view';
import { dayFormat, percentWords } from './words';

/** So many of the last ones stand side by side. */
const LATEST = 5;
const NONE = '–';

export function mocksView(all: readonly MockResult[]): MocksView {
  if (all.length === 0)
    return { days: [], rows: [], empty: vscode.l10n.t('Your mock interviews appear here side by side, with what changed from one to the next.') };
  const mocks = all.slice(-LATEST);
  const day = dayFormat({ month: 'short', day: 'numeric' });
  const row = (label: string, cell: (mock: MockResult) => string | undefined): MocksView['rows'][number] => ({
    label,
    cells: mocks.map((mock) => cell(mock) ?? NONE),
  });
  const shareRow = (label: string, shareOf: (mock: MockResult) => number | undefined): MocksView['rows'][number] => ({
    label,
    cells: mocks.map(shareOf).map((share, at, shares) => shareWords(share, shares[at - 1])),
  });
  return {
    days: mocks.map((mock) => day(mock.day)),
    rows: [
      row(vscode.l10n.t('Questions'), ({ questions }) => String(questions)),
      shareRow(vscode.l10n.t('Said well'), ({ questions, ratings }) => (ratings[3] + ratings[4]) / questions),
      row(vscode.l10n.t('Not known'), ({ ratings }) => String(ratings[1])),
      shareRow(vscode.l10n.t('Points covered'), ({ coverage }) => coverage),
      row(vscode.l10n.t('Time for a question'), ({ seconds }) => (seconds === undefined ? undefined : clockWords(seconds))),
    ],
  };
}

/** `80%`, or with what changed since the one before: `80% (+20)` */
function shareWords(share: number | undefined, before: number | undefined): string {
  if (share === undefined) return NONE;
  const change = before === undefined ? 0 : Math.round(share * 100) - Math.round(before * 100);
  return change === 0 ? percentWords(share) : `${percentWords(share)} (${change > 0 ? '+' : '−'}${Math.abs(change)})`;
}

/** `1:05` */
function clockWords(seconds: number): string {
  const whole = Math.round(seconds);
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`;
}
