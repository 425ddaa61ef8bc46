import * as vscode from 'vscode';
import type { Progress } from '../core/history/known';
import { questionsAmong } from '../core/index/questionEntry';
import { Command, DUE_STATUS_BAR_ITEM } from '../ids';
import { dayWords } from './shared/practicedWords';
import { now } from './shared/today';

/** How far ahead it says when the next questions are due. */
const DAYS_AHEAD = 30;

/** `5 due` in the status bar, as long as something is left to practice today. */
export function registerDueStatusBar(progress: Progress): vscode.Disposable {
  const item = vscode.window.createStatusBarItem(DUE_STATUS_BAR_ITEM, vscode.StatusBarAlignment.Right, 101);
  item.name = vscode.l10n.t('Questions Due Today');
  item.command = Command.practiceDue;

  function update(): void {
    const due = progress.due();
    if (due.length === 0) {
      item.hide();
      return;
    }
    const today = now().day;
    const count = questionsAmong(due.map(({ entry }) => entry));
    const overdue = questionsAmong(due.filter(({ card }) => (card?.due?.day ?? today) < today).map(({ entry }) => entry));
    item.text = `$(calendar) ${vscode.l10n.t('{0} due', count)}`;
    item.tooltip = [dueWords(count), ...sinceWhen(overdue, count - overdue), ...next(progress), vscode.l10n.t('Click to practice them.')].join('\n');
    item.accessibilityInformation = { label: dueWords(count), role: 'button' };
    item.show();
  }

  // Changes may come one upon another; the last counts.
  let soon: NodeJS.Timeout | undefined;
  const stop = progress.onDidChange(() => {
    clearTimeout(soon);
    soon = setTimeout(update);
  });
  update();
  return vscode.Disposable.from(item, {
    dispose: () => {
      clearTimeout(soon);
      stop();
    },
  });
}

function dueWords(count: number): string {
  return count === 1 ? vscode.l10n.t('1 question is due today') : vscode.l10n.t('{0} questions are due today', count);
}

function sinceWhen(overdue: number, today: number): string[] {
  return overdue === 0 ? [] : [vscode.l10n.t('{0} from earlier days, {1} from today', overdue, today)];
}

function next(progress: Progress): string[] {
  const counts = progress.forecast(DAYS_AHEAD);
  const days = counts.findIndex((count, day) => day > 0 && count > 0);
  return days < 0 ? [] : [vscode.l10n.t('Next: {0} ({1})', dayWords(days), counts[days] ?? 0)];
}
