import * as vscode from 'vscode';
import { dateOf, dayOf } from '../../core/history/days';
import { exportCsv, type Exported, exportJson, type CardPlace, type HistoryWords } from '../../core/history/export';
import { inOrder } from '../../core/history/order';
import { type Card, type History, isUsed } from '../../core/history/replay';
import { bytesOf } from '../shared/bytes';
import type { KeptHome } from './keptHome';
import { type KeptHomes, now } from './keptHomes';

interface FormatItem extends vscode.QuickPickItem {
  readonly format: 'csv' | 'json';
}

/** A home, and its history with all events. */
interface Whole {
  readonly home: KeptHome;
  readonly history: History;
}

/** *Export History…*: writes what is known into a file that the person names. */
export async function exportHistory(homes: KeptHomes): Promise<void> {
  const practiced = homes.all().filter(({ log }) => !log.isEmpty);
  if (practiced.length === 0) {
    void vscode.window.showInformationMessage(vscode.l10n.t('There is no history yet: it begins when you rate a question.'));
    return;
  }
  const formats: FormatItem[] = [
    { format: 'csv', label: 'CSV', detail: vscode.l10n.t('A table with a row for each rating, for a spreadsheet') },
    { format: 'json', label: 'JSON', detail: vscode.l10n.t('Everything that happened, and how each question is known now, for a program') },
  ];
  const picked = await vscode.window.showQuickPick(formats, { title: vscode.l10n.t('Export History'), placeHolder: vscode.l10n.t('Choose a format') });
  if (!picked) return;
  const file = await vscode.window.showSaveDialog({ ...placeFor(picked.format), filters: { [picked.label]: [picked.format] } });
  if (!file) return;
  const all = await Promise.all(practiced.map(async (home) => ({ home, history: await home.whole() })));
  const text = picked.format === 'csv' ? csvOf(all) : jsonOf(all);
  try {
    await vscode.workspace.fs.writeFile(file, bytesOf(text));
    void vscode.window.showInformationMessage(vscode.l10n.t('The history was written to {0}.', file.fsPath));
  } catch (error) {
    void vscode.window.showErrorMessage(vscode.l10n.t('The history could not be written to {0}; choose another place: {1}', file.fsPath, String(error)));
  }
}

function placeFor(format: string): { readonly defaultUri?: vscode.Uri } {
  const [folder] = vscode.workspace.workspaceFolders ?? [];
  const name = `rehearse-history-${dateOf(dayOf(now(), 0))}.${format}`;
  return folder ? { defaultUri: vscode.Uri.joinPath(folder.uri, name) } : {};
}

function csvOf(all: readonly Whole[]): string {
  const cards = all.flatMap(({ home, history }) => {
    return [...history.cards()].filter(isUsed).map((card) => ({ ...exportedOf(home, card), rated: history.ratingsOf(card) }));
  });
  return exportCsv(cards, words());
}

function jsonOf(all: readonly Whole[]): string {
  const texts = all.map(({ home, history }) => {
    const of = (identity: string): Exported | undefined => {
      const card = history.cardOf(identity);
      return card && exportedOf(home, card);
    };
    return { events: inOrder(home.log.events()), of };
  });
  const events = texts.flatMap(({ events: own, of }) => own.map((event) => ({ event, exported: 'question' in event ? of(event.question) : undefined })));
  return exportJson(events, now());
}

function exportedOf({ progress }: KeptHome, card: Card): Exported {
  const known = progress?.find(card.home);
  if (!known) return { card };
  const { uri, question } = known.entry;
  const place: CardPlace = { note: vscode.workspace.asRelativePath(vscode.Uri.parse(uri)), section: question.section, question: question.text };
  return { card, now: place };
}

function words(): HistoryWords {
  return {
    columns: {
      time: vscode.l10n.t('Time'),
      note: vscode.l10n.t('Note'),
      section: vscode.l10n.t('Section'),
      question: vscode.l10n.t('Question'),
      rating: vscode.l10n.t('Rating'),
      seconds: vscode.l10n.t('Seconds'),
      coverage: vscode.l10n.t('Coverage'),
      due: vscode.l10n.t('Due'),
      stability: vscode.l10n.t('Stability (Days)'),
      difficulty: vscode.l10n.t('Difficulty (1–10)'),
      suspended: vscode.l10n.t('Suspended'),
    },
    ratings: { 1: vscode.l10n.t('Again'), 2: vscode.l10n.t('Hard'), 3: vscode.l10n.t('Good'), 4: vscode.l10n.t('Easy') },
  };
}
