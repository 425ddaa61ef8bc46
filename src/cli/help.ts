import type { Command } from './arguments';

const GENERAL = `Finds the interview questions in your notes, and those that still have no answer.

Usage:
  rehearse check PATH…      tell of each unanswered question, for CI and before a commit
  rehearse inspect PATH…    show what is recognized: every question, its status and why
  rehearse help [COMMAND]   show this, or the help of a command (also: COMMAND --help)
  rehearse --version        show the version

Examples:
  rehearse check notes
  rehearse inspect notes/operating-systems.md
`;

const PATHS = `PATH is one of:
  a file      read whatever its ending is
  a folder    its notes (.md, .markdown, .mdx, .txt) and those of the folders in it, but not
              node_modules, what .gitignore and git's other ignore files name, and links to folders
  a pattern   such as "notes/**/*.md", in quotes so that the shell leaves it alone; it finds what a
              folder would
  -           standard input
A file that is reached twice is read once. -- ends the options: what follows is a path.
`;

const CHECK = `Tells of each question that has no answer, or only a placeholder such as TODO. Drafts count as answers,
and follow-up questions do not count.

Usage: rehearse check [--format FORMAT] [--max N] PATH…

  --format FORMAT   text     path:line: message, and a summary (this is the default)
                    json     for programs
                    github   annotations in GitHub Actions
  --max N           how many unanswered questions are tolerated (default: 0)

${PATHS}
Exit codes:
  0   no question is unanswered, or no more than --max tolerates
  1   more questions are unanswered
  2   wrong usage, or something could not be read; what could be is still checked

Examples:
  rehearse check notes
  rehearse check --max 10 "notes/**/*.md"
  rehearse check --format github .
  git diff --cached --name-only --diff-filter=d -z -- "*.md" | xargs -0 -r rehearse check --
`;

const INSPECT = `Shows what is recognized in each note: the line of every question, its status (answered, draft,
placeholder or empty) and the reason, with follow-up questions below it.

Usage: rehearse inspect [--json] PATH…

  --json   for programs: all that is known of each question; lines count from 1

${PATHS}
Exit codes:
  0   everything was read
  2   wrong usage, or something could not be read; what could be is still shown

Examples:
  rehearse inspect notes
  rehearse inspect --json notes/network.md
  git show HEAD:notes/network.md | rehearse inspect -
`;

const HELP: Readonly<Record<Command, string>> = { check: CHECK, inspect: INSPECT };

export function helpOn(command: Command | undefined): string {
  return command ? HELP[command] : GENERAL;
}
