import * as vscode from 'vscode';
import type { saveAnswer } from '../../core/authoring/saveAnswer';
import type { Progress, Recorder } from '../../core/history/known';
import type { NoteIndex } from '../../core/index/noteIndex';
import { Command, PRACTICE_PANEL } from '../../ids';
import { leftBehind } from './openSession';
import type { Practicing } from './practicing';

/** What practice is given. */
export interface Needs {
  readonly index: NoteIndex;
  readonly progress: Progress & Recorder;
  /** What is kept for each workspace. */
  readonly memory: vscode.Memento;
  readonly extensionUri: vscode.Uri;
  readonly saveAnswer: typeof saveAnswer;
}

/** The commands that practice begins with. All else is loaded when one of them is first used, or a panel comes back. */
export function registerPractice(needs: Needs): vscode.Disposable {
  let loaded: Promise<Practicing> | undefined;
  let isDisposed = false;

  async function practicing(): Promise<Practicing> {
    loaded ??= import('./practicing').then(({ Practicing: Room }) => new Room(needs));
    const room = await loaded;
    if (isDisposed) room.dispose();
    return room;
  }

  const left = leftBehind(needs.memory);
  if (left !== undefined) void practicing().then((room) => room.takeOver(left));
  const { registerCommand } = vscode.commands;
  return vscode.Disposable.from(
    registerCommand(Command.practice, async (named?: unknown) => (await practicing()).practice(named, false)),
    registerCommand(Command.cram, async () => (await practicing()).practice(undefined, true)),
    registerCommand(Command.practiceThese, async (named?: unknown) => (await practicing()).practice(named, false)),
    registerCommand(Command.cramThese, async (named?: unknown) => (await practicing()).practice(named, true)),
    registerCommand(Command.practiceDue, async () => (await practicing()).practiceDue()),
    registerCommand(Command.practiceNote, async (named?: unknown) => (await practicing()).practiceHere('note', named)),
    registerCommand(Command.practiceSection, async (named?: unknown) => (await practicing()).practiceHere('section', named)),
    vscode.window.registerWebviewPanelSerializer(PRACTICE_PANEL, {
      deserializeWebviewPanel: async (panel, state: unknown) => (await practicing()).comeBack(panel, state),
    }),
    {
      dispose: () => {
        isDisposed = true;
        void loaded?.then((room) => room.dispose());
      },
    },
  );
}
