import * as vscode from 'vscode';
import type { NoteIndex } from '../../core/index/noteIndex';
import { entryAround } from '../../core/outline/cursor';
import { Command, NOTE_LANGUAGES } from '../../ids';
import { checksOf } from '../shared/checks';
import { currentNote } from '../shared/currentNote';

/** Nothing is mended by it, so it is no quick fix. */
const KIND = vscode.CodeActionKind.RefactorRewrite.append('readAs');

/** The light bulb at a line: that it is a question, or that it and all lines like it are none. */
export function registerLineActions(index: NoteIndex): vscode.Disposable {
  return vscode.languages.registerCodeActionsProvider(
    [...NOTE_LANGUAGES],
    {
      provideCodeActions: async (document, range, { only }, token) => {
        const { line } = range.start;
        if ((only && !only.contains(KIND)) || document.lineAt(line).isEmptyOrWhitespace) return [];
        const uri = document.uri.toString();
        if (index.unreadBytes(uri) !== undefined) return [];
        const note = await currentNote(index, document, token);
        const entry = note && entryAround(uri, note, line);
        const isOn = note !== undefined && entry !== undefined && entry.question.range.start.line <= line && line <= entry.question.range.end.line;
        if (!isOn) return [action(vscode.l10n.t('This is a question'), Command.thisIsAQuestion, uri, line)];
        const isProblem = checksOf(document.uri, note).some((finding) => finding.range === entry.question.range); // whose light bulb has it
        return [
          ...(isProblem ? [] : [action(vscode.l10n.t('Not a question'), Command.notAQuestion, entry.key)]),
          action(vscode.l10n.t('No line like this is a question'), Command.thisIsNoQuestion, uri, line),
        ];
      },
    },
    { providedCodeActionKinds: [KIND] },
  );
}

function action(title: string, command: string, ...args: unknown[]): vscode.CodeAction {
  const offered = new vscode.CodeAction(title, KIND);
  offered.command = { command, title, arguments: args };
  return offered;
}
