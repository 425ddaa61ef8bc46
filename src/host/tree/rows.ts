import * as vscode from 'vscode';
import { fileNameOf } from '../../core/outline/filter';
import type { DueNode, NoteNode, OutlineNode, SectionNode, StatusNode, WhenNode } from '../../core/outline/node';
import type { Outline } from '../../core/outline/outline';
import type { Rates } from '../../core/speech/speech';
import { Command, TreeRow } from '../../ids';
import { iconOf } from '../shared/statusWords';
import { dueQuestionRow, questionRow } from './questionRows';
import { countWords, joined, joinedAloud, share, titleOf, whenWord } from './rowWords';

const { Collapsed, Expanded } = vscode.TreeItemCollapsibleState;

/** What a row depends on beside its node. */
export interface Surroundings {
  readonly outline: Outline;
  readonly rates: Rates;
  /** Whether rows that hold others are open until the person closes them. */
  readonly open: boolean;
}

export function rowOf(node: OutlineNode, around: Surroundings): vscode.TreeItem {
  switch (node.kind) {
    case 'note':
      return noteRow(node, around);
    case 'section':
      return sectionRow(node);
    case 'status':
      return statusRow(node, around);
    case 'when':
      return whenRow(node, around);
    case 'question':
      return questionRow(node, around);
    case 'due':
      return dueRow(node);
    case 'due question':
      return dueQuestionRow(node);
  }
}

function noteRow({ uri, count }: NoteNode, { outline, open }: Surroundings): vscode.TreeItem {
  const resource = vscode.Uri.parse(uri);
  const name = fileNameOf(uri);
  const folder = outline.isTwin(uri) ? folderOf(resource) : '';
  const item = new vscode.TreeItem(name, open ? Expanded : Collapsed);
  // VS Code would write what it calls an untitled document over the row.
  if (resource.scheme !== 'untitled') item.resourceUri = resource;
  item.iconPath = vscode.ThemeIcon.File;
  item.description = joined(folder, share(count));
  item.accessibilityInformation = { label: joinedAloud(name, folder, countWords(count)) };
  item.contextValue = TreeRow.note;
  return item;
}

function sectionRow({ title, count }: SectionNode): vscode.TreeItem {
  const item = new vscode.TreeItem(title, Expanded);
  item.iconPath = new vscode.ThemeIcon('list-tree');
  item.description = share(count);
  item.accessibilityInformation = { label: `${title}, ${countWords(count)}` };
  item.contextValue = TreeRow.section;
  return item;
}

function statusRow({ status, children }: StatusNode, { open }: Surroundings): vscode.TreeItem {
  const item = new vscode.TreeItem(titleOf(status), open ? Expanded : Collapsed);
  item.iconPath = iconOf(status);
  item.description = String(children.length);
  item.accessibilityInformation = { label: `${titleOf(status)}, ${children.length}` };
  item.contextValue = TreeRow.status;
  return item;
}

function whenRow({ when, children }: WhenNode, { open }: Surroundings): vscode.TreeItem {
  const item = new vscode.TreeItem(whenWord(when), open ? Expanded : Collapsed);
  item.iconPath = new vscode.ThemeIcon(when === 'suspended' ? 'debug-pause' : when === 'never' ? 'circle-outline' : 'calendar');
  item.description = String(children.length);
  item.accessibilityInformation = { label: `${whenWord(when)}, ${children.length}` };
  item.contextValue = TreeRow.when;
  return item;
}

function dueRow({ children }: DueNode): vscode.TreeItem {
  const item = new vscode.TreeItem(vscode.l10n.t('Due Today'), Collapsed);
  item.iconPath = new vscode.ThemeIcon('calendar');
  item.description = String(children.length);
  item.accessibilityInformation = { label: `${vscode.l10n.t('Due Today')}, ${children.length}` };
  item.contextValue = TreeRow.due;
  item.command = { command: Command.practiceDue, title: vscode.l10n.t('Practice') };
  return item;
}

/** The folder that a note is in, as the Explorer names it. */
function folderOf(note: vscode.Uri): string {
  const path = vscode.workspace.asRelativePath(note);
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}
