import * as vscode from 'vscode';
import { entriesOf, followUpsOf, type QuestionEntry } from '../../core/index/questionEntry';
import type { NoteIndex } from '../../core/index/noteIndex';
import type { Card } from '../../core/history/replay';
import type { Known } from '../../core/history/known';
import { likeness } from '../../core/history/likeness';
import { Command } from '../../ids';
import { escapeIcons } from '../shared/escapeIcons';
import { language } from '../shared/language';
import type { KeptHome } from './keptHome';
import type { KeptHomes } from './keptHomes';
import { record, undo } from './record';

/** A card whose question is gone, and what it may be now. */
interface LostInHome {
  readonly home: KeptHome;
  readonly card: Card;
  readonly among: readonly Known[];
}

interface LostItem extends vscode.QuickPickItem {
  readonly lost: LostInHome;
}

interface NowItem extends vscode.QuickPickItem {
  /** Nothing for *None of These*. */
  readonly known?: Known;
}

/** *Relink History…*: asks which question it is that a history belongs to. */
export async function relink(homes: KeptHomes, index: NoteIndex): Promise<void> {
  const all = homes.all().flatMap(lostIn).sort(byUrgency);
  if (all.length === 0) {
    void vscode.window.showInformationMessage(vscode.l10n.t('Every question that you practiced is in your notes.'));
    return;
  }
  const picked = await vscode.window.showQuickPick(all.map(itemOf), {
    title: vscode.l10n.t('Relink History'),
    placeHolder: vscode.l10n.t('Choose a question that could not be found again'),
    matchOnDescription: true,
  });
  if (picked) await relinkOne(homes, index, picked.lost);
}

async function relinkOne(homes: KeptHomes, index: NoteIndex, { home, card, among }: LostInHome): Promise<void> {
  const none: NowItem = {
    label: `$(circle-slash) ${vscode.l10n.t('None of These')}`,
    detail: vscode.l10n.t('Its history is kept, and you are not asked about it again.'),
  };
  const text = escapeIcons(card.place.text);
  const picked = await vscode.window.showQuickPick([...nowItems(index, home, card, among), none], {
    title: vscode.l10n.t('Relink History'),
    placeHolder: vscode.l10n.t('What is “{0}” now?', text),
    matchOnDescription: true,
  });
  if (!picked) return;
  const { known } = picked;
  const { event, problem } = await record(home, (progress) => progress.answer(card, known));
  if (problem !== undefined) return void vscode.window.showWarningMessage(problem);
  const takeBack = vscode.l10n.t('Undo');
  const done = known
    ? vscode.l10n.t('The history of “{0}” belongs to “{1}” now.', card.place.text, known.entry.question.text)
    : vscode.l10n.t('You are not asked about “{0}” again.', card.place.text);
  if ((await vscode.window.showInformationMessage(done, takeBack)) === takeBack) await undo(homes, event);
}

/** Tells once of those that are lost since they were told of last. */
export async function askOnce(homes: KeptHomes): Promise<void> {
  let count = 0;
  for (const { progress, kept, home } of homes.all()) {
    if (!progress || !home.isFolder) continue;
    const told = kept.told.filter((id) => progress.find(id) === undefined); // what came back may be lost again
    const added = progress.asks.map(({ card }) => card.home).filter((id) => !told.includes(id));
    if (added.length > 0 || told.length < kept.told.length) kept.tell([...told, ...added]);
    count += added.length;
  }
  if (count === 0) return;
  const message =
    count === 1
      ? vscode.l10n.t('A question that you practiced could not be found again.')
      : vscode.l10n.t('{0} questions that you practiced could not be found again.', count);
  const choose = vscode.l10n.t('Relink History…');
  const chosen = await vscode.window.showInformationMessage(message, choose, vscode.l10n.t('Not Now'));
  if (chosen === choose) await vscode.commands.executeCommand(Command.relinkHistory);
}

function lostIn(home: KeptHome): LostInHome[] {
  const { progress } = home;
  if (!progress) return [];
  const asked = new Map(progress.asks.map(({ card, among }) => [card, among]));
  return progress.away.map((card) => ({ home, card, among: asked.get(card) ?? [] }));
}

/** First those that it was looked for, those that were practiced last before the others. */
function byUrgency(one: LostInHome, other: LostInHome): number {
  const rank = ({ card, among }: LostInHome): number => (card.left ? 2 : among.length > 0 ? 0 : 1);
  return rank(one) - rank(other) || lastOf(other.card) - lastOf(one.card);
}

function lastOf({ rated }: Card): number {
  return rated?.at ?? 0;
}

function itemOf(lost: LostInHome): LostItem {
  const { place, rated, ratings } = lost.card;
  const times = ratings.length === 1 ? vscode.l10n.t('rated once') : vscode.l10n.t('rated {0} times', ratings.length);
  const when = rated && vscode.l10n.t('last on {0}', new Date(rated.at).toLocaleDateString(language()));
  return {
    lost,
    label: escapeIcons(place.text),
    description: escapeIcons([place.path, ...place.section].join(' › ')),
    detail: [times, when].filter(Boolean).join(', '),
  };
}

/** All questions of the home, those that it may be first, and then the likeliest. */
function nowItems(index: NoteIndex, home: KeptHome, card: Card, among: readonly Known[]): NowItem[] {
  const offered = new Set(among.map(({ id }) => id));
  const others = questionsIn(index, home).filter(({ id }) => !offered.has(id));
  const inOrder = (all: readonly Known[]): NowItem[] =>
    all
      .map((known) => ({ known, like: likeness(card.place.text, known.entry.question.text) }))
      .sort((one, other) => other.like - one.like)
      .map(({ known }) => nowItem(known));
  const separator = (label: string): NowItem => ({ label, kind: vscode.QuickPickItemKind.Separator });
  return [
    ...(among.length > 0 ? [separator(vscode.l10n.t('likely')), ...inOrder(among)] : []),
    ...(others.length > 0 ? [separator(vscode.l10n.t('all questions')), ...inOrder(others)] : []),
    separator(''),
  ];
}

function questionsIn(index: NoteIndex, home: KeptHome): Known[] {
  const withFollowUps = (entry: QuestionEntry): QuestionEntry[] => [entry, ...followUpsOf(entry).flatMap(withFollowUps)];
  return index.uris().flatMap((uri) => {
    const note = index.get(uri);
    const entries = note ? entriesOf(uri, note).flatMap(withFollowUps) : [];
    return entries.flatMap(({ key }) => home.progress?.at(key) ?? []);
  });
}

function nowItem(known: Known): NowItem {
  const { entry, card } = known;
  const place = [vscode.workspace.asRelativePath(vscode.Uri.parse(entry.uri)), ...entry.question.section].join(' › ');
  const count = card?.ratings.length ?? 0;
  const times = count === 0 ? '' : count === 1 ? vscode.l10n.t('rated once') : vscode.l10n.t('rated {0} times', count);
  return { known, label: escapeIcons(entry.question.text.replace(/\s+/g, ' ')), description: escapeIcons([place, times].filter(Boolean).join(' · ')) };
}
