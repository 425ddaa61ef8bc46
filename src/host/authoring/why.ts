import * as vscode from 'vscode';
import type { NoteIndex } from '../../core/index/noteIndex';
import { entryOf } from '../../core/index/questionEntry';
import { reasonOfLine, votedReasons } from '../../core/notes/lineReason';
import type { Note, Question } from '../../core/notes/note';
import { readNote } from '../../core/notes/readNote';
import { entryAround } from '../../core/outline/cursor';
import { Command, Setting } from '../../ids';
import { wordsOfEvidence } from '../shared/evidenceWords';
import { explain, iconOf } from '../shared/statusWords';
import { wordsOfReason, wordsOfWeighing } from './reasonWords';
import { wordsOfForm } from './formWords';
import { openNote, type OpenNote } from './openNote';

/** So many reasons are told on each side, if they weighed something. */
const MOST_REASONS = 4;
const LEAST_WEIGHT = 0.1;
const OPEN_SETTINGS = 'workbench.action.openSettings';

interface WhyRow extends vscode.QuickPickItem {
  readonly command?: string;
}

/** Tells what made the line at the cursor a question, or why it is none, and what to do about it. */
export async function why(index: NoteIndex, named?: unknown): Promise<void> {
  const open = await openNote(index, named);
  if (!open) return;
  const uri = open.editor.document.uri.toString();
  const { line } = open.editor.selection.active;
  const entry = typeof named === 'string' ? entryOf(uri, open.note, named) : undefined;
  const under = (entry ?? entryAround(uri, open.note, line))?.question;
  const isAsked = under !== undefined && (entry !== undefined || isOn(under, line));
  const against = isLeftOut(index, open) ? reasonsOfSettings() : reasonsAgainst(open.note, line, under);
  const chosen = await vscode.window.showQuickPick(isAsked ? reasonsFor(open.note, under) : against, {
    title: isAsked ? vscode.l10n.t('Why Is This a Question?') : vscode.l10n.t('Why Is This Not a Question?'),
    placeHolder: isAsked ? under.text : lineOf(open, line),
  });
  if (chosen?.command) await vscode.commands.executeCommand(chosen.command, ...argumentsFor(chosen.command, named, uri, line));
}

function reasonsFor(note: Note, { evidence, shape, status, reason, range }: Question): WhyRow[] {
  const weighed = weighedAt(note, range.start.line);
  return [
    ...(weighed.length > 0 ? weighed : [separator(vscode.l10n.t('Evidence')), ...evidence.map((one) => ({ label: `$(check) ${wordsOfEvidence(one)}` }))]),
    separator(vscode.l10n.t('How It Is Read')),
    { label: `$(list-unordered) ${vscode.l10n.t('Form: {0}', wordsOfForm(shape))}` },
    { label: `$(${iconOf(status).id}) ${explain(reason)}` },
    separator(vscode.l10n.t('If It Isn’t a Question')),
    { label: `$(close) ${vscode.l10n.t('Not a Question')}`, command: Command.notAQuestion },
    readAs(),
  ];
}

function reasonsAgainst(note: Note, line: number, under: Question | undefined): WhyRow[] {
  const reason = reasonOfLine(note, line, under);
  return [
    { label: `$(info) ${wordsOfReason(reason)}` },
    ...(reason === 'voted' || reason === 'perhaps' ? weighedAt(note, line) : []),
    separator(vscode.l10n.t('If It Is a Question')),
    ...(reason === 'voted' || reason === 'perhaps' ? [{ label: `$(check) ${vscode.l10n.t('This Is a Question')}`, command: Command.thisIsAQuestion }] : []),
    readAs(),
  ];
}

/** What weighed most in the vote on a line, on both sides. */
function weighedAt(note: Note, line: number): WhyRow[] {
  const reasons = votedReasons(note, line);
  const rows = (icon: string, wanted: (weight: number) => boolean): WhyRow[] =>
    reasons
      .filter(({ weight }) => wanted(weight))
      .slice(0, MOST_REASONS)
      .map((one) => ({ label: `$(${icon}) ${wordsOfWeighing(one)}` }));
  const [forIt, against] = [rows('check', (weight) => weight > LEAST_WEIGHT), rows('circle-slash', (weight) => weight < -LEAST_WEIGHT)];
  return [
    ...(forIt.length > 0 ? [separator(vscode.l10n.t('Evidence')), ...forIt] : []),
    ...(against.length > 0 ? [separator(vscode.l10n.t('Evidence Against')), ...against] : []),
  ];
}

/** There are questions, but nobody looks for them in this note. */
function isLeftOut(index: NoteIndex, { editor, note }: OpenNote): boolean {
  return index.get(editor.document.uri.toString()) === undefined && readNote(note.text).questions.length > 0;
}

function reasonsOfSettings(): WhyRow[] {
  return [
    {
      label: `$(info) ${vscode.l10n.t('The settings leave this note out, so no questions are read in it.')}`,
      detail: [Setting.include, Setting.exclude, 'files.exclude', 'search.exclude'].join(' · '),
    },
    separator(vscode.l10n.t('If It Is a Question')),
    { label: `$(gear) ${vscode.l10n.t('Open Settings')}`, command: OPEN_SETTINGS },
  ];
}

function readAs(): WhyRow {
  return { label: `$(book) ${vscode.l10n.t('Read This Note As…')}`, command: Command.readAs };
}

function separator(label: string): WhyRow {
  return { label, kind: vscode.QuickPickItemKind.Separator };
}

function isOn({ range: { start, end } }: Question, line: number): boolean {
  return start.line <= line && line <= end.line;
}

/** The same question, or its note. */
function argumentsFor(command: string, named: unknown, uri: string, line: number): unknown[] {
  if (command === Command.thisIsAQuestion) return [uri, line];
  if (command === Command.readAs) return [uri];
  if (command === OPEN_SETTINGS) return [Setting.exclude];
  return typeof named === 'string' ? [named] : [];
}

function lineOf({ editor }: OpenNote, line: number): string {
  return editor.document.lineAt(line).text.trim();
}
