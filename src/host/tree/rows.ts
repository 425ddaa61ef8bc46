import * as vscode from 'vscode';
import type { Status } from '../../core/notes/note';
import type { Count } from '../../core/outline/count';
import { fileNameOf } from '../../core/outline/filter';
import type { NoteNode, OutlineNode, QuestionNode, SectionNode, StatusNode } from '../../core/outline/node';
import type { Outline } from '../../core/outline/outline';
import { type Rates, secondsOf, spokenAnswer } from '../../core/speech/speech';
import { Command, TreeRow } from '../../ids';
import { durationWords } from '../shared/speechSettings';
import { iconOf, wordOf } from '../shared/statusWords';

const { Collapsed, Expanded, None } = vscode.TreeItemCollapsibleState;

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
    case 'question':
      return questionRow(node, around);
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

function questionRow({ id, entry, isFollowUp, children }: QuestionNode, { outline, rates }: Surroundings): vscode.TreeItem {
  const { text, status } = entry.question;
  const { grouping, text: sought } = outline.arrangement;
  const item = new vscode.TreeItem(text, children.length === 0 ? None : sought === '' ? Collapsed : Expanded);
  const isBare = isFollowUp && status === 'empty';
  const state = isBare ? vscode.l10n.t('follow-up') : wordOf(status);
  const seconds = status === 'answered' ? secondsOf(spokenAnswer(entry.note, entry.question), rates) : 0;
  const time = seconds > 0 ? durationWords(seconds) : '';
  const file = grouping === 'note' || isFollowUp ? '' : fileNameOf(entry.uri);
  const isSaidAbove = grouping === 'status' && !isFollowUp;
  item.iconPath = isBare ? new vscode.ThemeIcon('comment') : iconOf(status);
  item.description = joined(time || (isSaidAbove ? '' : state), file);
  item.accessibilityInformation = { label: joinedAloud(text, state, time, file) };
  item.contextValue = isFollowUp ? TreeRow.followUp : TreeRow.question;
  item.command = { command: Command.openQuestion, title: vscode.l10n.t('Open Question'), arguments: [id] };
  return item;
}

function titleOf(status: Status): string {
  switch (status) {
    case 'empty':
      return vscode.l10n.t('Empty');
    case 'placeholder':
      return vscode.l10n.t('Placeholder');
    case 'draft':
      return vscode.l10n.t('Draft');
    case 'answered':
      return vscode.l10n.t('Answered');
  }
}

export function countWords({ answered, total }: Count): string {
  return vscode.l10n.t('{0} of {1} answered', answered, total);
}

function share({ answered, total }: Count): string {
  return `${answered}/${total}`;
}

/** The folder that a note is in, as the Explorer names it. */
function folderOf(note: vscode.Uri): string {
  const path = vscode.workspace.asRelativePath(note);
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}

function joined(...parts: string[]): string {
  return parts.filter(Boolean).join(' · ');
}

function joinedAloud(...parts: string[]): string {
  return parts.filter(Boolean).join(', ');
}
