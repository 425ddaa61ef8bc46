import * as vscode from 'vscode';
import { fileNameOf } from '../../core/outline/filter';
import type { DueQuestionNode, QuestionNode } from '../../core/outline/node';
import { secondsOf, spokenAnswer } from '../../core/speech/speech';
import { Command, TreeRow } from '../../ids';
import { dayWords, waitingWords } from '../shared/practicedWords';
import { durationWords } from '../shared/speechSettings';
import { iconOf, wordOf } from '../shared/statusWords';
import type { RowSurroundings } from './surroundings';
import { joined, joinedAloud } from './rowWords';

const { Collapsed, Expanded, None } = vscode.TreeItemCollapsibleState;

/** Behind the kind of a row, where its question is suspended. */
const SUSPENDED = ' suspended';

export function questionRow(node: QuestionNode, { outline, rates }: RowSurroundings): vscode.TreeItem {
  const { entry, isFollowUp, children, practiced, dueIn } = node;
  const { text, status } = entry.question;
  const { grouping, text: sought } = outline.arrangement;
  const item = new vscode.TreeItem(text, children.length === 0 ? None : sought === '' ? Collapsed : Expanded);
  const state = stateOf(node);
  const seconds = status === 'answered' ? secondsOf(spokenAnswer(entry.note, entry.question), rates) : 0;
  const time = seconds > 0 ? durationWords(seconds) : '';
  const suspended = practiced?.suspended && (grouping !== 'due' || isFollowUp) ? vscode.l10n.t('suspended') : '';
  const file = grouping === 'note' || isFollowUp ? '' : fileNameOf(entry.uri);
  const isSaidAbove = grouping === 'status' && !isFollowUp;
  const when = dueIn === undefined ? '' : dayWords(dueIn);
  item.description = joined(suspended, when, time || (isSaidAbove ? '' : state), file);
  item.accessibilityInformation = { label: joinedAloud(text, suspended, when, state, time, file) };
  return asked(item, node);
}

export function dueQuestionRow(node: DueQuestionNode): vscode.TreeItem {
  const { entry, waiting } = node;
  const item = new vscode.TreeItem(entry.question.text, None);
  const file = fileNameOf(entry.uri);
  item.description = joined(waitingWords(waiting), file);
  item.accessibilityInformation = { label: joinedAloud(entry.question.text, stateOf(node), waitingWords(waiting), file) };
  return asked(item, node);
}

/** What is the same wherever a question stands. */
function asked(item: vscode.TreeItem, { entry, isFollowUp, practiced }: QuestionNode | DueQuestionNode): vscode.TreeItem {
  const { status } = entry.question;
  item.iconPath = isFollowUp && status === 'empty' ? new vscode.ThemeIcon('comment') : iconOf(status);
  item.contextValue = `${isFollowUp ? TreeRow.followUp : TreeRow.question}${practiced?.suspended ? SUSPENDED : ''}`;
  item.command = { command: Command.openQuestion, title: vscode.l10n.t('Open Question'), arguments: [entry.key] };
  return item;
}

function stateOf({ entry, isFollowUp }: QuestionNode | DueQuestionNode): string {
  const { status } = entry.question;
  return isFollowUp && status === 'empty' ? vscode.l10n.t('follow-up') : wordOf(status);
}
