import * as vscode from 'vscode';
import { Command, PRACTICE_PANEL } from '../../ids';
import type { Needs } from './needs';
import { leftBehind } from './openSession';
import type { Practicing } from './practicing';

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
    registerCommand(Command.startMock, async () => (await practicing()).startMock()),
    registerCommand(Command.practiceThese, async (named?: unknown) => (await practicing()).practice(named, false)),
    registerCommand(Command.cramThese, async (named?: unknown) => (await practicing()).practice(named, true)),
    registerCommand(Command.practiceDue, async () => (await practicing()).practiceDue()),
    registerCommand(Command.practiceNote, async (named?: unknown) => (await practicing()).practiceHere('note', named)),
    registerCommand(Command.practiceThis, async (named?: unknown) => (await practicing()).practiceHere('question', named)),
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
