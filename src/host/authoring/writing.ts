import * as vscode from 'vscode';
import { addQuestion } from '../../core/authoring/addQuestion';
import { closeDetails } from '../../core/authoring/closeDetails';
import { notAQuestion } from '../../core/authoring/notAQuestion';
import { ignoreNote } from '../../core/authoring/readAs';
import { fillWithToDo, markToDo } from '../../core/authoring/toDo';
import { writeAnswer } from '../../core/authoring/writeAnswer';
import type { NoteIndex } from '../../core/index/noteIndex';
import { Command } from '../../ids';
import { sayOfLine } from './byExample';
import { sayOfDoubt } from './inDoubt';
import { openNote, openQuestion } from './openNote';
import { readAs } from './readAs';
import { why } from './why';
import type { WritingCommand } from './writingCommand';
import { write } from './write';

type RunCommand = (named?: unknown, line?: unknown) => Promise<void>;

/** What each command does: it takes a question's key or a note's address, or else the cursor's. */
export function writingCommands(index: NoteIndex): Readonly<Record<WritingCommand, RunCommand>> {
  return {
    [Command.writeAnswer]: async (key) => {
      const open = await openQuestion(index, key);
      if (!open) return;
      const writing = writeAnswer(open.note, open.question);
      await write(open, writing?.edits, writing?.select);
    },
    [Command.markToDo]: async (key) => {
      const open = await openQuestion(index, key);
      if (!open) return;
      if (open.question.status === 'empty') await write(open, markToDo(open.note, open.question));
      else tell(vscode.l10n.t('Something is written below this question already, so it is not marked as to do.'));
    },
    [Command.notAQuestion]: async (key) => {
      const open = await openQuestion(index, key);
      if (open) await write(open, notAQuestion(open.note, open.question));
    },
    [Command.ignoreNote]: async (note) => {
      const open = await openNote(index, note);
      if (open) await write(open, ignoreNote(open.note));
    },
    [Command.fillEmptyAnswers]: async (note) => {
      const open = await openNote(index, note);
      if (!open) return;
      if (open.note.questions.some(({ status }) => status === 'empty')) await write(open, someOf(fillWithToDo(open.note)));
      else tell(vscode.l10n.t('No question of this note has an empty answer.'));
    },
    [Command.addQuestion]: async (named, suggested) => {
      const isSuggested = typeof suggested === 'string';
      if (!(await openNote(index, isSuggested ? named : undefined))) return;
      const text = await vscode.window.showInputBox({
        ...(isSuggested ? { value: suggested } : {}),
        title: vscode.l10n.t('Add a Question'),
        prompt: isSuggested
          ? vscode.l10n.t('It is written at the end of the note, the way the questions there are.')
          : vscode.l10n.t('It is written at the cursor, the way the questions around it are.'),
        placeHolder: vscode.l10n.t('What is a deadlock?'),
        validateInput: (typed) => (typed.trim() === '' ? vscode.l10n.t('Type a question.') : undefined),
      });
      const open = text === undefined ? undefined : await openNote(index);
      if (!open || text === undefined) return;
      const { document, selection } = open.editor;
      const at = isSuggested ? document.positionAt(document.getText().length) : selection.active;
      const writing = addQuestion(open.note, at, text.trim());
      await write(open, writing?.edits, writing?.select);
    },
    [Command.closeDetails]: async (note, line) => {
      const open = await openNote(index, note);
      const row = typeof line === 'number' ? line : open?.editor.selection.active.line;
      if (open && row !== undefined) await write(open, closeDetails(open.note, row));
    },
    [Command.thisIsAQuestion]: (note, line) => sayOfLine(index, true, note, line),
    [Command.thisIsNoQuestion]: (note, line) => sayOfLine(index, false, note, line),
    [Command.readInDoubt]: (note) => sayOfDoubt(index, true, note),
    [Command.dismissInDoubt]: (note) => sayOfDoubt(index, false, note),
    [Command.readAs]: (note) => readAs(index, note),
    [Command.why]: (key) => why(index, key),
  };
}

function someOf<T>(list: readonly T[]): readonly T[] | undefined {
  return list.length > 0 ? list : undefined;
}

function tell(message: string): void {
  void vscode.window.showInformationMessage(message);
}
