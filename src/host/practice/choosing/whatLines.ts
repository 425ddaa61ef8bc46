import * as vscode from 'vscode';
import { noteOf } from '../../../core/index/questionEntry';
import type { What } from '../../../core/practice/choice';
import { STATUSES } from '../../../core/outline/arrangement';
import { escapeIcons } from '../../shared/escapeIcons';
import { iconOf, wordOf } from '../../shared/statusWords';
import { countWords } from '../words';
import type { Line } from './step';

/** Where the cursor is: its note, and the section in it if it is in one. */
export interface Here {
  readonly note: string;
  readonly section?: { readonly id: string; readonly title: string };
}

/** What can be practiced, with how many questions each is, and why it is none. */
export function whatLines(here: Here | undefined, counted: (what: What) => number, nextDue: number | undefined): Line<What>[] {
  const line = (icon: string, name: string, what: What, none: string, where?: string): Line<What> => {
    const count = counted(what);
    const described = [where && escapeIcons(where), count > 0 ? countWords(count) : none].filter(Boolean).join(' · ');
    return { label: `$(${icon}) ${name}`, description: described, value: what, count };
  };
  const separator = (label: string): Line<What> => ({ label, kind: vscode.QuickPickItemKind.Separator });
  const none = vscode.l10n.t('no questions');
  return [
    line('calendar', vscode.l10n.t('Due Today'), { kind: 'due' }, nextDueWords(nextDue)),
    line('library', vscode.l10n.t('Everything'), { kind: 'everything' }, none),
    line('circle-large-outline', vscode.l10n.t('Unanswered'), { kind: 'unanswered' }, vscode.l10n.t('all are answered')),
    ...(here
      ? [
          separator(vscode.l10n.t('where the cursor is')),
          line('file', vscode.l10n.t('This Note'), { kind: 'within', id: here.note }, none, nameOf(here.note)),
          ...(here.section ? [line('symbol-class', vscode.l10n.t('This Section'), { kind: 'within', id: here.section.id }, none, here.section.title)] : []),
        ]
      : []),
    separator(vscode.l10n.t('by status')),
    ...STATUSES.map((status) => line(iconOf(status).id, capital(wordOf(status)), { kind: 'status', status }, none)),
  ];
}

/** In how many days the next is due, if anything is. */
function nextDueWords(days: number | undefined): string {
  if (days === undefined) return vscode.l10n.t('nothing is due');
  return days === 1 ? vscode.l10n.t('nothing is due until tomorrow') : vscode.l10n.t('nothing is due for {0} days', days);
}

function nameOf(note: string): string {
  return vscode.workspace.asRelativePath(vscode.Uri.parse(noteOf(note)));
}

function capital(word: string): string {
  return word.charAt(0).toLocaleUpperCase(vscode.env.language) + word.slice(1);
}
