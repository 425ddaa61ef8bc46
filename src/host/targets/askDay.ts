import * as vscode from 'vscode';
import { dayMeant } from '../../core/targets/dayWords';
import { language } from '../shared/language';
import { dayWords } from '../shared/practicedWords';
import { now } from '../shared/today';
import { chosenIn } from './chosenIn';

const WEEK = 7;
const DAY_MS = 86_400_000;

interface DayLine extends vscode.QuickPickItem {
  readonly day: number | undefined;
}

/** Asks on which day something is: by a list, or as one types it; nothing if the person wants no more. */
export function askDay(title: string): Promise<{ readonly day: number | undefined } | undefined> {
  const today = now().day;
  const lineOf = (label: string, day: number): DayLine => ({ label, description: dayWords(day - today), day, alwaysShow: true });
  const likely: readonly DayLine[] = [
    lineOf(longDate(today + WEEK), today + WEEK),
    lineOf(longDate(today + 2 * WEEK), today + 2 * WEEK),
    lineOf(longDate(today + 4 * WEEK), today + 4 * WEEK),
    { label: vscode.l10n.t('No day yet'), day: undefined, alwaysShow: true },
  ];
  const list = vscode.window.createQuickPick<DayLine>();
  list.title = title;
  list.placeholder = vscode.l10n.t('On which day? 12/12, next Friday, in 9 days, 2026-12-12');
  list.ignoreFocusOut = true;
  list.items = likely;
  list.onDidChangeValue((typed) => {
    const day = dayMeant(typed, today);
    if (typed.trim() === '') list.items = likely;
    else if (day === undefined) list.items = [{ label: vscode.l10n.t('No day is understood by that yet'), day: -1, alwaysShow: true }];
    else list.items = [lineOf(longDate(day), day)];
  });
  return chosenIn(list, ({ activeItems: [line] }) => (line && line.day !== -1 ? { day: line.day } : undefined));
}

/** `Saturday, December 12, 2026`, as the person's language has it. */
function longDate(day: number): string {
  return new Intl.DateTimeFormat(language(), { dateStyle: 'full', timeZone: 'UTC' }).format(day * DAY_MS);
}
