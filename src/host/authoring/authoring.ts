import * as vscode from 'vscode';
import type { NoteIndex } from '../../core/index/noteIndex';
import { registerDoubtLens } from './inDoubt';
import { registerLineActions } from './lineActions';
import { WRITING_COMMANDS, type WritingCommand } from './writingCommand';

/** What writes in a note, or says how it is read; what the commands do is loaded with the first of them. */
export function registerAuthoring(index: NoteIndex): vscode.Disposable {
  const run = async (id: WritingCommand, named: unknown, line: unknown): Promise<void> => {
    const { writingCommands } = await import('./writing');
    await writingCommands(index)[id](named, line);
  };
  return vscode.Disposable.from(
    registerLineActions(index),
    registerDoubtLens(index),
    ...WRITING_COMMANDS.map((id) => vscode.commands.registerCommand(id, (named?: unknown, line?: unknown) => run(id, named, line))),
  );
}
