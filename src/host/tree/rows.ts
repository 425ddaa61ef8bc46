import * as vscode from 'vscode';
import { isFiltered } from '../../core/outline/arrangement';
import type { Count } from '../../core/outline/count';
import { fileNameOf } from '../../core/outline/filter';
import type { DueNode, GroupNode, NoteNode, OutlineNode, PerhapsNode, SectionNode, TooLargeNode } from '../../core/outline/node';
import { idOfPerhaps } from '../../core/index/rowId';
import type { Outline } from '../../core/outline/outline';
import { Command, TreeRow } from '../../ids';
import { inDoubtWords } from '../shared/lineWords';
import { iconOf } from '../shared/statusWords';
import { dueQuestionRow, questionRow } from './questionRows';
import type { RowSurroundings } from './surroundings';
import { targetRow, targetsProblemRow, targetTaskRow } from './targetRows';
import { countWords, joined, joinedAloud, share, titleOf, whenWord } from './rowWords';

const { Collapsed, Expanded, None } = vscode.TreeItemCollapsibleState;

export function rowOf(node: OutlineNode, around: RowSurroundings): vscode.TreeItem {
  switch (node.kind) {
    case 'note':
      return noteRow(node, around);
    case 'perhaps':
      return perhapsRow(node);
    case 'too large':
      return tooLargeRow(node, around);
    case 'section':
      return sectionRow(node, around);
    case 'status':
    case 'when':
    case 'tag':
      return groupRow(node, around);
    case 'question':
      return questionRow(node, around);
    case 'due':
      return dueRow(node);
    case 'due question':
      return dueQuestionRow(node);
    case 'target':
      return targetRow(node);
    case 'target task':
      return targetTaskRow(node);
    case 'targets problem':
      return targetsProblemRow(node);
  }
}

function noteRow({ uri, count }: NoteNode, { outline, open }: RowSurroundings): vscode.TreeItem {
  const resource = vscode.Uri.parse(uri);
  const name = fileNameOf(uri);
  const folder = outline.isTwin(uri) ? folderOf(resource) : '';
  const item = new vscode.TreeItem(countedFirst(name, count, outline), open ? Expanded : Collapsed);
  // VS Code would write what it calls an untitled document over the row.
  if (resource.scheme !== 'untitled') item.resourceUri = resource;
  item.iconPath = vscode.ThemeIcon.File;
  item.description = folder;
  item.accessibilityInformation = { label: joinedAloud(name, folder, countWords(count)) };
  item.contextValue = TreeRow.note;
  return item;
}

/** Below its note, or in place of it. */
function perhapsRow({ uri, parent, lines }: PerhapsNode): vscode.TreeItem {
  const words = inDoubtWords(lines);
  const name = parent === undefined ? fileNameOf(uri) : '';
  const item = new vscode.TreeItem(name || words, None);
  item.iconPath = new vscode.ThemeIcon('question');
  item.description = name && words;
  item.accessibilityInformation = { label: joinedAloud(name, words) };
  item.contextValue = TreeRow.perhaps;
  item.command = { command: Command.openQuestion, title: vscode.l10n.t('Open Question'), arguments: [idOfPerhaps(uri)] };
  return item;
}

/** In place of a note that is not read. */
function tooLargeRow({ uri }: TooLargeNode, { outline }: RowSurroundings): vscode.TreeItem {
  const resource = vscode.Uri.parse(uri);
  const words = vscode.l10n.t('too large to be read');
  const name = fileNameOf(uri);
  const item = new vscode.TreeItem(name, None);
  if (resource.scheme !== 'untitled') item.resourceUri = resource;
  item.iconPath = new vscode.ThemeIcon('warning');
  item.description = joined(words, outline.isTwin(uri) ? folderOf(resource) : '');
  item.accessibilityInformation = { label: joinedAloud(name, words) };
  item.contextValue = TreeRow.tooLarge;
  item.command = { command: 'vscode.open', title: vscode.l10n.t('Open Note'), arguments: [resource] };
  return item;
}

function sectionRow({ title, count }: SectionNode, { outline }: RowSurroundings): vscode.TreeItem {
  const item = new vscode.TreeItem(countedFirst(title, count, outline), Expanded);
  item.iconPath = new vscode.ThemeIcon('list-tree');
  item.accessibilityInformation = { label: `${title}, ${countWords(count)}` };
  item.contextValue = TreeRow.section;
  return item;
}

function groupRow(node: GroupNode, { open }: RowSurroundings): vscode.TreeItem {
  const { title, icon, contextValue } = facesOf(node);
  const count = String(node.children.length);
  const item = new vscode.TreeItem(title, open ? Expanded : Collapsed);
  item.iconPath = icon;
  item.description = count;
  item.accessibilityInformation = { label: joinedAloud(title, count) };
  item.contextValue = contextValue;
  return item;
}

interface Faces {
  readonly title: string;
  readonly icon: vscode.ThemeIcon;
  readonly contextValue: string;
}

function facesOf(group: GroupNode): Faces {
  switch (group.kind) {
    case 'status':
      return { title: titleOf(group.status), icon: iconOf(group.status), contextValue: TreeRow.status };
    case 'when': {
      const icon = group.when === 'suspended' ? 'debug-pause' : group.when === 'never' ? 'circle-outline' : 'calendar';
      return { title: whenWord(group.when), icon: new vscode.ThemeIcon(icon), contextValue: TreeRow.when };
    }
    case 'tag':
      if (group.tag === undefined) return { title: vscode.l10n.t('No Tag'), icon: new vscode.ThemeIcon('circle-outline'), contextValue: TreeRow.noTag };
      return { title: `#${group.tag}`, icon: new vscode.ThemeIcon('tag'), contextValue: TreeRow.tag };
  }
}

function dueRow({ questions }: DueNode): vscode.TreeItem {
  const item = new vscode.TreeItem(vscode.l10n.t('Due Today'), Collapsed);
  item.iconPath = new vscode.ThemeIcon('calendar');
  item.description = String(questions);
  item.accessibilityInformation = { label: `${vscode.l10n.t('Due Today')}, ${questions}` };
  item.contextValue = TreeRow.due;
  item.command = { command: Command.practiceDue, title: vscode.l10n.t('Practice') };
  return item;
}

/** `3/8  Processes`, or how many are shown if some are not: a count behind a long title would be cut off. */
function countedFirst(title: string, count: Count, { arrangement }: Outline): string {
  return `${isFiltered(arrangement) ? count.total : share(count)}  ${title}`;
}

/** The folder that a note is in, as the Explorer names it. */
function folderOf(note: vscode.Uri): string {
  const path = vscode.workspace.asRelativePath(note);
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}
