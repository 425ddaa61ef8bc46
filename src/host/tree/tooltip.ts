import * as vscode from 'vscode';
import type { DueQuestionNode, OutlineNode, QuestionNode } from '../../core/outline/node';
import { type Rates, secondsOf, spokenAnswer } from '../../core/speech/speech';
import { inDoubtWords } from '../shared/lineWords';
import { practicedLines } from '../shared/practicedWords';
import { shapeWord } from '../shared/shapeWords';
import { durationWords } from '../shared/speechSettings';
import { explain } from '../shared/statusWords';
import { now } from '../shared/today';
import { tooLargeWords } from '../shared/tooLarge';
import { countWords } from './rowWords';
import { shortWords } from './targetRows';

/** What is known of a row. Its Markdown is ours; what comes from a note is only text in it. */
export function tooltipOf(node: OutlineNode, rates: Rates): vscode.MarkdownString | undefined {
  switch (node.kind) {
    case 'note':
      return lines(plain(pathOf(node.uri)), countWords(node.count));
    case 'section':
      return lines(`**${plain(node.title)}**`, countWords(node.count), plain(pathOf(node.uri)));
    case 'perhaps':
      return lines(plain(pathOf(node.uri)), inDoubtWords(node.lines), vscode.l10n.t('Rehearse is not sure about them. What you say is kept in the settings.'));
    case 'too large':
      return lines(plain(pathOf(node.uri)), plain(tooLargeWords(vscode.Uri.parse(node.uri), node.bytes)));
    case 'target':
      return lines(
        `**${plain(node.target.name)}**`,
        vscode.l10n.t('{0} of {1} ready', node.target.ready, node.target.total),
        ...[shortWords(node.target)].filter(Boolean).map(plain),
      );
    case 'target task':
      return node.task === 'short' ? lines(plain(shortWords(node.target))) : undefined;
    case 'targets problem':
    case 'status':
    case 'when':
    case 'tag':
      return undefined;
    case 'due':
      return lines(vscode.l10n.t('Questions to practice today, those that wait longest first.'), vscode.l10n.t('Click to practice them.'));
    case 'question':
    case 'due question':
      return questionTooltip(node, rates);
  }
}

function questionTooltip({ entry, isFollowUp, practiced }: QuestionNode | DueQuestionNode, rates: Rates): vscode.MarkdownString {
  const { text, reason, shape, section, status } = entry.question;
  const spoken = spokenAnswer(entry.note, entry.question);
  return lines(
    `**${plain(text)}**`,
    isFollowUp && status === 'empty' ? vscode.l10n.t('Follow-up question') : explain(reason),
    ...(spoken.written > 0 ? [`${wordsOf(spoken.written)} · ${durationWords(secondsOf(spoken, rates))}`] : []),
    ...(practiced ? practicedLines(practiced, now().day) : []),
    vscode.l10n.t('Read as: {0}', shapeWord(shape)),
    [pathOf(entry.uri), ...section].map(plain).join(' › '),
  );
}

function wordsOf(written: number): string {
  return written === 1 ? vscode.l10n.t('1 word') : vscode.l10n.t('{0} words', written);
}

function pathOf(uri: string): string {
  return vscode.workspace.asRelativePath(vscode.Uri.parse(uri));
}

function lines(...all: string[]): vscode.MarkdownString {
  return new vscode.MarkdownString(all.join('  \n'));
}

/** Text that is nothing but text in Markdown: no link, no picture, no address that becomes one. */
function plain(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[!-/:-@[-`{-~]/g, '\\$&');
}
