import * as vscode from 'vscode';
import { type Arrangement, type Grouping, GROUPINGS, KEPT, type Sort, SORTS } from '../../core/outline/arrangement';
import { Command } from '../../ids';
import { keptWord } from './filterWords';

/** The commands that arrange the tree. Whoever calls one by name may give the choice; else the person is asked. */
export function registerArranging(current: () => Arrangement, arrange: (arrangement: Arrangement) => Promise<void>): vscode.Disposable {
  async function change(part: Partial<Arrangement> | undefined): Promise<void> {
    if (part) await arrange({ ...current(), ...part });
  }

  const { registerCommand } = vscode.commands;
  return vscode.Disposable.from(
    registerCommand(Command.groupBy, async (choice?: unknown) => {
      const grouping = oneOf(GROUPINGS, choice) ?? (await pick(vscode.l10n.t('Group questions by'), GROUPINGS, current().grouping, groupingWord));
      await change(grouping && { grouping });
    }),
    registerCommand(Command.filterByStatus, async (choice?: unknown) => {
      const kept = oneOf(KEPT, choice) ?? (await pick(vscode.l10n.t('Show only these questions'), KEPT, current().kept, keptWord));
      await change(kept && { kept });
    }),
    registerCommand(Command.sortBy, async (choice?: unknown) => {
      const sort = oneOf(SORTS, choice) ?? (await pick(vscode.l10n.t('Sort questions by'), SORTS, current().sort, sortWord));
      await change(sort && { sort });
    }),
    registerCommand(Command.arrange, async () => change(await pickArrangement(current()))),
    registerCommand(Command.filterByText, async (choice?: unknown) => {
      const text = typeof choice === 'string' ? choice : await askForText(current().text);
      await change(text === undefined ? undefined : { text: text.trim() });
    }),
    registerCommand(Command.clearFilter, () => change({ kept: 'all', text: '' })),
  );
}

function askForText(value: string): Thenable<string | undefined> {
  return vscode.window.showInputBox({
    title: vscode.l10n.t('Filter Questions'),
    prompt: vscode.l10n.t('Words to look for in questions, titles and file names. Leave it empty to show all.'),
    value,
  });
}

/** Groups and sorts in one list, so that each is one step away. */
function pickArrangement({ grouping, sort }: Arrangement): Promise<Partial<Arrangement> | undefined> {
  const separator = (label: string): ArrangingLine<Partial<Arrangement>> => ({ label, kind: vscode.QuickPickItemKind.Separator });
  return pickLine(vscode.l10n.t('Group and Sort Questions'), [
    separator(vscode.l10n.t('Group questions by')),
    ...GROUPINGS.map((choice) => lineOf(groupingWord(choice), choice === grouping, { grouping: choice })),
    separator(vscode.l10n.t('Sort questions by')),
    ...SORTS.map((choice) => lineOf(sortWord(choice), choice === sort, { sort: choice })),
  ]);
}

interface ArrangingLine<Choice> extends vscode.QuickPickItem {
  readonly choice?: Choice;
}

function lineOf<Choice>(label: string, isPresent: boolean, choice: Choice): ArrangingLine<Choice> {
  return { label, description: isPresent ? vscode.l10n.t('current') : '', choice };
}

/** Asks for one of some choices; the present one is chosen already. */
function pick<Choice>(title: string, choices: readonly Choice[], present: Choice, wordOf: (choice: Choice) => string): Promise<Choice | undefined> {
  return pickLine(
    title,
    choices.map((choice) => lineOf(wordOf(choice), choice === present, choice)),
  );
}

async function pickLine<Choice>(title: string, lines: readonly ArrangingLine<Choice>[]): Promise<Choice | undefined> {
  const list = vscode.window.createQuickPick<ArrangingLine<Choice>>();
  list.title = title;
  list.items = lines;
  list.activeItems = lines.filter(({ description }) => description).slice(0, 1);
  try {
    return await new Promise((resolve) => {
      list.onDidAccept(() => resolve(list.selectedItems[0]?.choice));
      list.onDidHide(() => resolve(undefined));
      list.show();
    });
  } finally {
    list.dispose();
  }
}

function oneOf<Choice>(choices: readonly Choice[], choice: unknown): Choice | undefined {
  return choices.find((known) => known === choice);
}

function groupingWord(grouping: Grouping): string {
  switch (grouping) {
    case 'note':
      return vscode.l10n.t('Note and Section');
    case 'status':
      return vscode.l10n.t('Status');
    case 'tag':
      return vscode.l10n.t('Tag');
    case 'due':
      return vscode.l10n.t('When They Are Due');
    case 'none':
      return vscode.l10n.t('No Grouping');
  }
}

function sortWord(sort: Sort): string {
  switch (sort) {
    case 'document':
      return vscode.l10n.t('Order in the Notes');
    case 'status':
      return vscode.l10n.t('Status, Unanswered First');
    case 'length':
      return vscode.l10n.t('Speaking Time, Longest First');
  }
}
