import * as vscode from 'vscode';
import { noteOf } from '../../../core/index/rowId';
import type { What } from '../../../core/practice/choice';
import { STATUSES } from '../../../core/outline/arrangement';
import { escapeIcons } from '../escapeIcons';
import { language } from '../language';
import { iconOf, wordOf } from '../statusWords';
import { questionWords } from '../targetWords';
import type { ChoosingLine } from './step';

/** Where the cursor is: its note, and the section in it if it is in one. */
export interface Here {
  readonly note: string;
  readonly section?: { readonly id: string; readonly title: string };
  readonly question?: string;
}

/** What there is to choose from. */
export interface Choosable<Targeted> {
  readonly here: Here | undefined;
  /** How many questions that would be. */
  count(what: What): number;
  /** The tags that are written most. */
  tags(): readonly string[];
  targets(): readonly ChoosingLine<Targeted>[];
}

type CountOf = (what: What) => number;

/** What can be practiced, with how many questions each is, and why it is none; `nextDue`: in how many days something is due. */
export function whatLines(choosable: Choosable<What>, nextDue: number | undefined): ChoosingLine<What>[] {
  const counted: CountOf = (what) => choosable.count(what);
  return [
    line('calendar', vscode.l10n.t('Due Today'), { kind: 'due' }, counted, nextDueWords(nextDue)),
    everything(counted),
    line('circle-large-outline', vscode.l10n.t('Unanswered'), { kind: 'unanswered' }, counted, vscode.l10n.t('all are answered')),
    ...partLines(choosable),
    ...byStatus(counted),
  ];
}

/** What can be exported. */
export function exportLines<Targeted>(choosable: Choosable<Targeted>): ChoosingLine<What | Targeted>[] {
  const counted: CountOf = (what) => choosable.count(what);
  return [everything(counted), ...partLines(choosable), ...byStatus(counted)];
}

/** What one can be interviewed on. */
export function mockLines(choosable: Choosable<What>): ChoosingLine<What>[] {
  return [everything((what) => choosable.count(what)), ...partLines(choosable)];
}

/** By target, where the cursor is, by tag. */
function partLines<Targeted>(choosable: Choosable<Targeted>): ChoosingLine<What | Targeted>[] {
  const counted: CountOf = (what) => choosable.count(what);
  const targets = choosable.targets();
  return [
    ...(targets.length > 0 ? [separator(vscode.l10n.t('by target')), ...targets] : []),
    ...hereLines(choosable.here, counted),
    ...byTag(choosable.tags(), counted),
  ];
}

function everything(counted: CountOf): ChoosingLine<What> {
  return line('library', vscode.l10n.t('Everything'), { kind: 'everything' }, counted);
}

function hereLines(here: Here | undefined, counted: CountOf): ChoosingLine<What>[] {
  if (!here) return [];
  const within = (icon: string, name: string, id: string, where: string): ChoosingLine<What> =>
    line(icon, name, { kind: 'within', id }, counted, undefined, where);
  return [
    separator(vscode.l10n.t('where the cursor is')),
    within('file', vscode.l10n.t('This Note'), here.note, nameOf(here.note)),
    ...(here.section ? [within('symbol-class', vscode.l10n.t('This Section'), here.section.id, here.section.title)] : []),
  ];
}

function byTag(tags: readonly string[], counted: CountOf): ChoosingLine<What>[] {
  return tags.length > 0 ? [separator(vscode.l10n.t('by tag')), ...tags.map((tag) => line('tag', `#${escapeIcons(tag)}`, { kind: 'tag', tag }, counted))] : [];
}

function byStatus(counted: CountOf): ChoosingLine<What>[] {
  return [
    separator(vscode.l10n.t('by status')),
    ...STATUSES.map((status) => line(iconOf(status).id, capital(wordOf(status)), { kind: 'status', status }, counted)),
  ];
}

function line(icon: string, name: string, what: What, counted: CountOf, none = vscode.l10n.t('no questions'), where?: string): ChoosingLine<What> {
  const count = counted(what);
  const described = [where && escapeIcons(where), count > 0 ? questionWords(count) : none].filter(Boolean).join(' · ');
  return { label: `$(${icon}) ${name}`, description: described, value: what, count };
}

function separator(label: string): ChoosingLine<never> {
  return { label, kind: vscode.QuickPickItemKind.Separator };
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
  return word.charAt(0).toLocaleUpperCase(language()) + word.slice(1);
}
