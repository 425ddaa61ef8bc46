import * as vscode from 'vscode';
import type { Report } from '../../../core/mock/report';
import { reportNote, type ReportWords } from '../../../core/mock/reportNote';
import { Setting } from '../../../ids';
import { ratingWord } from '../../shared/practicedWords';
import { dateWords, pathBetween } from '../newNote';
import { clockWords, percentWords } from '../words';
import { changeLines, changeTitle, figuresOf } from './reportView';

/** *Save Report as a Note*: writes a new note into the folder for them, and opens it. */
export async function saveReport(report: Report): Promise<void> {
  const title = vscode.l10n.t('Mock interview {0}', dateWords(new Date()));
  const folder = homeOf(report);
  if (!folder) {
    void vscode.window.showErrorMessage(vscode.l10n.t('The report was not saved: no folder is open that it could be written to.'));
    return;
  }
  const named = vscode.workspace.getConfiguration(undefined, folder).get(Setting.reportFolder, '');
  try {
    const place = await placeIn(folder, named);
    if (!place) {
      void vscode.window.showErrorMessage(
        vscode.l10n.t(
          'The report was not saved: {0} must be a folder within the workspace folder, and no link to elsewhere. Change {1}.',
          named,
          Setting.reportFolder,
        ),
      );
      return;
    }
    const uri = await unused(place, title);
    await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(reportNote(report, wordsOf(title, report, uri))));
    await vscode.window.showTextDocument(uri, { viewColumn: vscode.ViewColumn.Beside });
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    void vscode.window.showErrorMessage(vscode.l10n.t('The report could not be written to {0}: {1}', named, why));
  }
}

/** The workspace folder of the first question. */
function homeOf({ questions }: Report): vscode.Uri | undefined {
  const own = questions.flatMap(({ uri }) => (uri === undefined ? [] : (vscode.workspace.getWorkspaceFolder(vscode.Uri.parse(uri)) ?? [])));
  return (own[0] ?? vscode.workspace.workspaceFolders?.[0])?.uri;
}

/** The folder with that name, made if it is not there; nothing if it is outside, or behind a link. */
async function placeIn(folder: vscode.Uri, named: string): Promise<vscode.Uri | undefined> {
  const names = named.split('/').filter((name) => name !== '' && name !== '.');
  if (/^[/\\~]|\\|^[a-z]:/i.test(named) || names.includes('..')) return undefined;
  let place = folder;
  for (const name of names) {
    place = vscode.Uri.joinPath(place, name);
    const type = await typeOf(place);
    if (type === undefined) await vscode.workspace.fs.createDirectory(place);
    else if (type !== vscode.FileType.Directory) return undefined;
  }
  return place;
}

/** `Mock interview 2026-11-29.md`, or with the next number behind it. */
async function unused(place: vscode.Uri, title: string): Promise<vscode.Uri> {
  for (let number = 1; ; number += 1) {
    const uri = vscode.Uri.joinPath(place, `${title}${number === 1 ? '' : ` (${number})`}.md`);
    if ((await typeOf(uri)) === undefined) return uri;
  }
}

async function typeOf(uri: vscode.Uri): Promise<vscode.FileType | undefined> {
  try {
    return (await vscode.workspace.fs.stat(uri)).type;
  } catch (error) {
    if (error instanceof vscode.FileSystemError && error.code === 'FileNotFound') return undefined;
    throw error;
  }
}

function wordsOf(title: string, report: Report, place: vscode.Uri): ReportWords {
  const { change } = report;
  return {
    title,
    figures: figuresOf(report).map(({ value, label }) => `${value} ${label}`),
    change: change ? changeTitle(change) : '',
    changes: change ? changeLines(change) : [],
    better: vscode.l10n.t('Better'),
    worse: vscode.l10n.t('Worse'),
    missed: vscode.l10n.t('What you missed'),
    toWrite: vscode.l10n.t('Write next'),
    toPractice: vscode.l10n.t('Practice next'),
    questions: vscode.l10n.t('Questions'),
    question: vscode.l10n.t('Question'),
    rating: vscode.l10n.t('Rating'),
    coverage: vscode.l10n.t('Points covered'),
    thinking: vscode.l10n.t('Thinking'),
    speaking: vscode.l10n.t('Speaking'),
    limit: vscode.l10n.t('Limit'),
    ratings: { 1: ratingWord(1), 2: ratingWord(2), 3: ratingWord(3), 4: ratingWord(4) },
    passed: vscode.l10n.t('Passed'),
    duration: clockWords,
    percent: percentWords,
    pathTo: (uri) => pathBetween(place, vscode.Uri.parse(uri)),
  };
}
