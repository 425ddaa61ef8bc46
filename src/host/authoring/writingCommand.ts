import { Command } from '../../ids';

/** The commands that write in a note, or say how it is read. */
export const WRITING_COMMANDS = [
  Command.writeAnswer,
  Command.markToDo,
  Command.notAQuestion,
  Command.ignoreNote,
  Command.fillEmptyAnswers,
  Command.addQuestion,
  Command.closeDetails,
  Command.thisIsAQuestion,
  Command.thisIsNoQuestion,
  Command.readInDoubt,
  Command.dismissInDoubt,
  Command.readAs,
  Command.why,
] as const;

export type WritingCommand = (typeof WRITING_COMMANDS)[number];
