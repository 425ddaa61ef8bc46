import * as vscode from 'vscode';
import type { QuestionEntry } from '../../core/index/questionEntry';
import type { Count, NoteGroup } from '../../core/outline/outline';
import { Command, TreeRow } from '../../ids';
import { explain, iconOf, wordOf } from '../shared/statusWords';

export function noteRow({ uri, count }: NoteGroup): vscode.TreeItem {
  const resource = vscode.Uri.parse(uri);
  const item = new vscode.TreeItem(resource, vscode.TreeItemCollapsibleState.Expanded);
  item.id = uri;
  item.iconPath = vscode.ThemeIcon.File;
  item.description = `${count.answered}/${count.total}`;
  item.tooltip = vscode.workspace.asRelativePath(resource);
  item.accessibilityInformation = { label: `${resource.path.split('/').pop() ?? ''}, ${countWords(count)}` };
  item.contextValue = TreeRow.note;
  return item;
}

export function countWords({ answered, total }: Count): string {
  return vscode.l10n.t('{0} of {1} answered', answered, total);
}

export function questionRow({ key, question }: QuestionEntry): vscode.TreeItem {
  const { text, section, status, reason } = question;
  const item = new vscode.TreeItem(text);
  item.id = key;
  item.iconPath = iconOf(status);
  item.description = status === 'answered' ? '' : wordOf(status);
  item.tooltip = [text, ...section.slice(-1), explain(reason)].join('\n');
  item.accessibilityInformation = { label: `${text}, ${wordOf(status)}` };
  item.contextValue = TreeRow.question;
  item.command = { command: Command.openQuestion, title: vscode.l10n.t('Open Question'), arguments: [key] };
  return item;
}
