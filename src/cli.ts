import { styleText } from 'node:util';
import { version } from '../package.json';
import { type Arguments, readArguments, UsageError } from './cli/arguments';
import { check } from './cli/check';
import { ExitCode } from './cli/exitCode';
import { exportHere } from './cli/export/exportHere';
import { helpOn } from './cli/help';
import { inspect } from './cli/inspect';
import { mcp } from './cli/mcp/mcp';
import { narrowed } from './cli/narrow';
import type { Paint } from './cli/paint';
import { notePaths } from './cli/paths/notePaths';
import { Problem } from './cli/problem';
import { progress } from './cli/progress/progressHere';
import { type ReadNote, readNotes } from './cli/readNotes';
import { settingsHere } from './cli/settings';
import { visible } from './cli/wording';

const paint: Paint = (style, text) => styleText(style, text, { stream: process.stdout });

for (const stream of [process.stdout, process.stderr]) stream.on('error', outputEnded);
void main();

/** Leaves it to Node to end when everything is written: `process.exit` would cut a long output short. */
async function main(): Promise<void> {
  try {
    process.exitCode = await answer(readArguments(process.argv.slice(2)));
  } catch (error) {
    console.error(visible(sentenceOf(error)));
    process.exitCode = ExitCode.problem;
  }
}

async function answer(asked: Arguments): Promise<number> {
  if (asked.command === 'help') return print(helpOn(asked.about));
  if (asked.command === 'version') return print(`${version}\n`);
  requireFolder();
  if (asked.command === 'mcp') {
    await mcp(asked.folder, asked.write, version, (problem) => console.error(visible(problem)));
    return ExitCode.fine;
  }
  let problems = 0;
  const settings = await settingsHere(console.error);
  const paths = asked.command === 'progress' ? ['.'] : asked.paths;
  const notes = await readNotes(notePaths(paths, tell), settings, tell);
  if (asked.command === 'progress') {
    print(await progress(asked, notes, settings, paint, tell));
    return problems > 0 ? ExitCode.problem : ExitCode.fine;
  }
  if (asked.command === 'export') {
    print(await exportHere(asked, notes, settings, tell));
    return problems > 0 ? ExitCode.problem : ExitCode.fine;
  }
  const wanted = await narrowed(notes, asked, tell);
  const isNothing = notes.length === 0 && problems > 0 && !isForPrograms(asked); // there is nothing more to say than why
  if (isNothing) return ExitCode.problem;
  const code = asked.command === 'inspect' ? print(inspect(wanted, asked, paint)) : printCheck(wanted, asked);
  return problems > 0 ? ExitCode.problem : code;

  function tell(problem: string): void {
    problems += 1;
    console.error(visible(problem));
  }
}

function isForPrograms(asked: Arguments): boolean {
  return asked.command === 'inspect' ? asked.json : asked.command === 'check' && (asked.format === 'json' || asked.format === 'sarif');
}

/** The folder that a terminal is in can be deleted under it; then no path leads anywhere. */
function requireFolder(): void {
  try {
    process.cwd();
  } catch {
    throw new Problem('The folder that you are in does not exist any more; go to another one.');
  }
}

function sentenceOf(error: unknown): string {
  if (error instanceof UsageError || error instanceof Problem) return error.message;
  return `Rehearse could not go on (${error instanceof Error ? error.message : String(error)}); tell its makers what you did.`;
}

function printCheck(notes: readonly ReadNote[], asked: Arguments & { command: 'check' }): number {
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
