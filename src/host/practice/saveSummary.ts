import * as vscode from 'vscode';
import type { Progress } from '../../core/history/known';
import type { Session } from '../../core/practice/session';
import { type Summary, summaryOf } from '../../core/practice/summary';
import { summaryNote, type SummaryWords } from '../../core/practice/summaryNote';
import { ratingWord } from '../shared/practicedWords';
import { speakingRates } from '../shared/speechSettings';
import { figuresOf } from './summaryView';
import { dateWords, pathBetween } from './newNote';
import { clockWords, percentWords } from './words';

/** *Save as a Note…*: writes what became of a session where the person wants it, and opens it. */
export async function saveSummary(session: Session, progress: Progress): Promise<void> {
  const summary = summaryOf(session, (id) => progress.find(id), { rates: speakingRates(), forecast: (days) => progress.forecast(days) });
  const now = new Date();
  const name = vscode.l10n.t('Practice {0}', dateWords(now));
  const folder = folderFor(summary);
  const uri = await vscode.window.showSaveDialog({
    title: vscode.l10n.t('Save as a Note'),
    ...(folder ? { defaultUri: vscode.Uri.joinPath(folder, `${name}.md`) } : {}),
    filters: { Markdown: ['md'] },
  });
  if (!uri) return;
  try {
    await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(summaryNote(summary, wordsOf(name, summary, uri))));
    await vscode.window.showTextDocument(uri, { viewColumn: vscode.ViewColumn.Beside });
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    void vscode.window.showErrorMessage(vscode.l10n.t('{0} could not be written: {1}', vscode.workspace.asRelativePath(uri), why));
  }
}

/** Beside the note of the first question; else in the workspace. */
function folderFor({ questions }: Summary): vscode.Uri | undefined {
  const note = questions.find(({ uri }) => uri?.startsWith('untitled:') === false)?.uri;
  return note === undefined ? vscode.workspace.workspaceFolders?.[0]?.uri : vscode.Uri.joinPath(vscode.Uri.parse(note), '..');
}

function wordsOf(title: string, summary: Summary, place: vscode.Uri): SummaryWords {
  return {
    title,
    figures: figuresOf(summary).map(({ value, label }) => `${value} ${label}`),
    weakest: vscode.l10n.t('Weakest'),
    questions: vscode.l10n.t('Questions'),
    question: vscode.l10n.t('Question'),
    rating: vscode.l10n.t('Rating'),
    coverage: vscode.l10n.t('Points covered'),
    time: vscode.l10n.t('Time'),
    expected: vscode.l10n.t('Expected'),
    ratings: { 1: ratingWord(1), 2: ratingWord(2), 3: ratingWord(3), 4: ratingWord(4) },
    duration: clockWords,
    percent: percentWords,
    pathTo: (uri) => pathBetween(place, vscode.Uri.parse(uri)),
  };
}
