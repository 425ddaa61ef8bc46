import * as vscode from 'vscode';
import type { NoteIndex } from '../../core/index/noteIndex';
import { Command } from '../../ids';
import type { Tidying } from './tidying';

/** *Tidy This Note* and *Rewrite As…*, and what is said of their previews; the code is loaded when it is used. */
export function registerTidy(index: NoteIndex): vscode.Disposable {
  let loaded: Promise<Tidying> | undefined;
  const room = (): Promise<Tidying> => (loaded ??= import('./tidying').then(({ Tidying: Room }) => new Room(index)));
  return vscode.Disposable.from(
    vscode.commands.registerCommand(Command.tidyNote, async (named?: unknown) => (await room()).tidy(named)),
    vscode.commands.registerCommand(Command.rewriteAs, async (named?: unknown) => (await room()).rewrite(named)),
    vscode.commands.registerCommand(Command.applyTidied, async (preview?: unknown) => (await room()).finish(preview, true)),
    vscode.commands.registerCommand(Command.cancelTidied, async (preview?: unknown) => (await room()).finish(preview, false)),
    { dispose: () => void loaded?.then((tidying) => tidying.dispose()) },
  );
}
