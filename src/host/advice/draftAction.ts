import * as vscode from 'vscode';
import type { NoteIndex } from '../../core/index/noteIndex';
import { entryAround } from '../../core/outline/cursor';
import { isUnanswered } from '../../core/outline/unanswered';
import { Command, NOTE_LANGUAGES } from '../../ids';
import { currentNote } from '../shared/currentNote';

const KIND = vscode.CodeActionKind.RefactorRewrite.append('draft');

/** The light bulb at a question without an answer, where extensions are given language models. */
export function registerDraftAction(index: NoteIndex): vscode.Disposable {
  return vscode.languages.registerCodeActionsProvider(
    [...NOTE_LANGUAGES],
    {
      provideCodeActions: async (document, range, { only }, token) => {
        const { lm } = vscode as { readonly lm?: Partial<typeof vscode.lm> };
        if ((only && !only.contains(KIND)) || !lm?.selectChatModels) return [];
        const uri = document.uri.toString();
        const note = await currentNote(index, document, token);
        const entry = note && entryAround(uri, note, range.start.line);
        if (!entry || !isUnanswered(entry.question)) return [];
        const title = vscode.l10n.t('Draft an answer from my notes');
        const offered = new vscode.CodeAction(title, KIND);
        offered.command = { command: Command.draftAnswer, title, arguments: [entry.key] };
        return [offered];
      },
    },
    { providedCodeActionKinds: [KIND] },
  );
}
