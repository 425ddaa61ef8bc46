import * as vscode from 'vscode';
import type { TargetNode, TargetsProblemNode, TargetTaskNode } from '../../core/outline/node';
import type { TargetSummary } from '../../core/targets/summary';
import type { FileProblem } from '../../core/targets/targetsFile';
import { TARGETS_FILE } from '../../core/targets/target';
import { Command, TreeRow } from '../../ids';
import { dayWords } from '../shared/practicedWords';
import { questionWords } from '../shared/targetWords';
import { joined, joinedAloud } from './rowWords';

/** `Acme  in 9 days · 34 of 50 ready` */
export function targetRow({ target, children }: TargetNode): vscode.TreeItem {
  const { Expanded, None } = vscode.TreeItemCollapsibleState;
  const { name, days, ready, total, stale } = target;
  const parts = [days === undefined ? '' : dayWords(days), vscode.l10n.t('{0} of {1} ready', ready, total), stale > 0 ? vscode.l10n.t('{0} stale', stale) : ''];
  const item = new vscode.TreeItem(name, children.length > 0 ? Expanded : None);
  item.iconPath = new vscode.ThemeIcon('target');
  item.description = joined(...parts);
  item.accessibilityInformation = { label: joinedAloud(name, ...parts) };
  item.contextValue = TreeRow.target;
  return item;
}

/** What is to be done for a target today; a click begins with it. */
export function targetTaskRow({ id, task, target }: TargetTaskNode): vscode.TreeItem {
  const { icon, label, description, command } = taskLook(task, target);
  const item = new vscode.TreeItem(label);
  item.iconPath = new vscode.ThemeIcon(icon);
  item.description = description;
  item.accessibilityInformation = { label: joinedAloud(label, description) };
  item.contextValue = task === 'say' ? TreeRow.toSay : TreeRow.targetTask;
  item.command = { command, title: label, arguments: [id] };
  return item;
}

/** What is wrong with the file; a click opens it there. */
export function targetsProblemRow({ id, problem }: TargetsProblemNode): vscode.TreeItem {
  const words = problemWords(problem);
  const item = new vscode.TreeItem(words);
  item.iconPath = new vscode.ThemeIcon('warning', new vscode.ThemeColor('problemsWarningIcon.foreground'));
  item.tooltip = words;
  item.accessibilityInformation = { label: words };
  item.contextValue = TreeRow.targetTask;
  item.command = { command: Command.openTargets, title: vscode.l10n.t('Open Targets File'), arguments: [id] };
  return item;
}

/** What a target's row tells when it is pointed at. */
export function shortWords({ short }: TargetSummary): string {
  if (!short) return '';
  const { left, effort, enough } = short;
  if (!enough) return vscode.l10n.t('At least {0} will not be ready, as too little time is left: leave some out.', left);
  if (enough.mostPerDay > effort.mostPerDay)
    return vscode.l10n.t('At {0} a day, at least {1} will not be ready: raise it to {2}, or leave some out.', effort.mostPerDay, left, enough.mostPerDay);
  if (enough.newPerDay > effort.newPerDay)
    return vscode.l10n.t(
      'At {0} new ones a day, at least {1} will not be ready: raise it to {2}, or leave some out.',
      effort.newPerDay,
      left,
      enough.newPerDay,
    );
  return vscode.l10n.t(
    'At {0} answers a day, at least {1} will not be ready: write {2} a day, or leave some out.',
    effort.writePerDay,
    left,
    enough.writePerDay,
  );
}

function taskLook(task: TargetTaskNode['task'], target: TargetSummary): { icon: string; label: string; description: string; command: string } {
  switch (task) {
    case 'say':
      return { icon: 'comment-discussion', label: vscode.l10n.t('Say Aloud Today'), description: questionWords(target.say), command: Command.practiceTarget };
    case 'write':
      return { icon: 'edit', label: vscode.l10n.t('Write Today'), description: answerWords(target.write), command: Command.writeForTarget };
    case 'short':
      return {
        icon: 'warning',
        label: vscode.l10n.t('{0} will be left', target.short?.left ?? 0),
        description: shortWords(target),
        command: Command.prepareMore,
      };
    case 'gone':
      return { icon: 'question', label: vscode.l10n.t('Not in your notes any more'), description: target.gone.join(', '), command: Command.openTargets };
  }
}

function answerWords(count: number): string {
  return count === 1 ? vscode.l10n.t('1 answer') : vscode.l10n.t('{0} answers', count);
}

function problemWords({ kind, line, text = '' }: FileProblem): string {
  switch (kind) {
    case 'conflict':
      return vscode.l10n.t('Git has left a conflict in {0}: keep what you want of both sides.', TARGETS_FILE);
    case 'broken':
      return vscode.l10n.t('{0} cannot be read from line {1} on, so no target counts: mend it there.', TARGETS_FILE, line);
    case 'newer':
      return vscode.l10n.t('{0} was written by a newer version of Rehearse; what is understood of it counts.', TARGETS_FILE);
    case 'unnamed':
      return vscode.l10n.t('The target in line {0} of {1} has no name, so it does not count.', line, TARGETS_FILE);
    case 'sameName':
      return vscode.l10n.t('There are two targets called {0}; only the first counts.', text);
    case 'badDate':
      return vscode.l10n.t('“{0}” is no day, so its target counts without one: write it as 2026-12-12.', text);
  }
}
