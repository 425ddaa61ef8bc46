import { styleText } from 'node:util';
import { version } from '../package.json';
import { type Asked, readArguments, UsageError } from './cli/arguments';
import { check } from './cli/check';
import { ExitCode } from './cli/exitCode';
import { helpOn } from './cli/help';
import { inspect } from './cli/inspect';
import type { Paint } from './cli/paint';
import { notePaths } from './cli/paths/notePaths';
import { type ReadNote, readNotes } from './cli/readNotes';

const paint: Paint = (style, text) => styleText(style, text, { stream: process.stdout });

for (const stream of [process.stdout, process.stderr]) stream.on('error', outputEnded);
void main();

/** Leaves it to Node to end when everything is written: `process.exit` would cut a long output short. */
async function main(): Promise<void> {
  try {
    process.exitCode = await answer(readArguments(process.argv.slice(2)));
  } catch (error) {
    console.error(error instanceof UsageError ? error.message : error);
    process.exitCode = ExitCode.problem;
  }
}

async function answer(asked: Asked): Promise<number> {
  if (asked.command === 'help') return print(helpOn(asked.about));
  if (asked.command === 'version') return print(`${version}\n`);
  let problems = 0;
  const notes = await readNotes(notePaths(asked.paths, tell), tell);
  const code = asked.command === 'inspect' ? print(inspect(notes, asked, paint)) : printCheck(notes, asked);
  return problems > 0 ? ExitCode.problem : code;

  function tell(problem: string): void {
    problems += 1;
    console.error(problem);
  }
}

function printCheck(notes: readonly ReadNote[], asked: Asked & { command: 'check' }): number {
  const { output, unanswered } = check(notes, asked.format, paint);
  print(output);
  return unanswered > asked.max ? ExitCode.unanswered : ExitCode.fine;
}

function print(text: string): number {
  process.stdout.write(text);
  return ExitCode.fine;
}

/** Whoever reads our output may stop before its end, as `head` does; that is nothing to speak of. */
function outputEnded(error: NodeJS.ErrnoException): void {
  if (error.code === 'EPIPE') return;
  process.exitCode = ExitCode.problem;
  console.error(`The output could not be written (${error.code ?? error.message}); look at where it goes.`);
}
