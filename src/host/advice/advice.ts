import * as vscode from 'vscode';
import type { AdviceKind } from '../../core/advice/request';
import type { NoteIndex } from '../../core/index/noteIndex';
import { entryOf, type QuestionEntry } from '../../core/index/questionEntry';
import { keyOf, noteOf } from '../../core/index/rowId';
import { entryAround } from '../../core/outline/cursor';
import { Command } from '../../ids';
import { currentNote } from '../shared/currentNote';
import type { Advising } from './advising';
import { registerDraftAction } from './draftAction';
import type { AdviceNeeds } from './needs';

/** What the person's own model says of an answer, only when it is asked for. All else is loaded then. */
export function registerAdvice(needs: AdviceNeeds): vscode.Disposable {
  let loaded: Promise<Advising> | undefined;

  async function advise(kind: AdviceKind, named: unknown): Promise<void> {
    const entry = await questionFor(needs.index, named);
    if (!entry) {
      void vscode.window.showInformationMessage(vscode.l10n.t('There is no question at the cursor.'));
      return;
    }
    await (await room()).advise(kind, entry);
  }

  function room(): Promise<Advising> {
    return (loaded ??= import('./advising').then(({ Advising: Room }) => new Room(needs)));
  }

  return vscode.Disposable.from(
    vscode.commands.registerCommand(Command.reviewAnswer, (named?: unknown) => advise('review', named)),
    vscode.commands.registerCommand(Command.askFollowUp, (named?: unknown) => advise('followUp', named)),
    vscode.commands.registerCommand(Command.draftAnswer, (named?: unknown) => advise('draft', named)),
    vscode.commands.registerCommand(Command.keepDraft, async (page?: unknown) => (await room()).keep(page)),
    registerDraftAction(needs.index),
    { dispose: () => void loaded?.then((room) => room.dispose()) },
  );
}

/** The question of a row in the tree, or the one at the cursor. */
async function questionFor(index: NoteIndex, named: unknown): Promise<QuestionEntry | undefined> {
  if (typeof named === 'string') {
    const uri = noteOf(named);
    const note = index.get(uri);
    return note && entryOf(uri, note, keyOf(named));
  }
  const editor = vscode.window.activeTextEditor;
  const note = editor && (await currentNote(index, editor.document));
  return note && entryAround(editor.document.uri.toString(), note, editor.selection.active.line);
}
