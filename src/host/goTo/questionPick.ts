import * as vscode from 'vscode';
import type { QuestionEntry } from '../../core/index/questionEntry';
import { Command } from '../../ids';
import { escapeIcons } from '../shared/escapeIcons';
import { iconOf, wordOf } from '../shared/statusWords';

interface QuestionItem extends vscode.QuickPickItem {
  readonly key: string;
}

/** Asks for one of some questions, and opens it where its answer goes. */
export async function pickQuestion(entries: Iterable<QuestionEntry>, placeHolder: string, where: (entry: QuestionEntry) => string): Promise<void> {
  const items = Array.from(entries, (entry) => itemOf(entry, where(entry)));
  const picked = await vscode.window.showQuickPick(items, { placeHolder, matchOnDescription: true });
  if (picked) await vscode.commands.executeCommand(Command.openQuestion, picked.key);
}

function itemOf({ key, question: { text, status } }: QuestionEntry, where: string): QuestionItem {
  return {
    key,
    label: `$(${iconOf(status).id}) ${escapeIcons(text.replace(/\s+/g, ' '))}`,
    description: escapeIcons([wordOf(status), where].filter(Boolean).join(' · ')),
  };
}

/** `Operating systems › Threads` */
export function sectionOf({ question }: QuestionEntry): string {
  return question.section.join(' › ');
}
