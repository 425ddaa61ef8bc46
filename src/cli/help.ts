import type { Command } from './arguments';

const GENERAL = `Finds the interview questions in your notes, and those that still have no answer.

Usage:
  rehearse check PATH…      tell of each unanswered question, for CI and before a commit
  rehearse inspect PATH…    show what is recognized: every question, its status and why
  rehearse progress         show how far you are towards your targets, and what to do today
  rehearse export --to …    export questions for Anki, for print, as a table or as one Markdown file
  rehearse mcp [FOLDER]     let an agent use your notes, over the Model Context Protocol
  rehearse help [COMMAND]   show this, or the help of a command (also: COMMAND --help)
  rehearse --version        show the version

Examples:
  rehearse check notes
  rehearse inspect notes/operating-systems.md
  rehearse progress --target Acme
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

const SETTINGS = `What .vscode/settings.json of the current folder says of how notes are read counts as it does in VS Code:
rehearse.readAs, and rehearse.maxFileSize, the size in MB above which a note is not read (5 if it does not
say). Of each note that is larger a sentence tells, as of all that could not be read.
`;

const WHICH = `  --target NAME     only what counts for a target of .rehearse/targets.json in the current folder
  --tag TAG         only questions with a tag; several: a,b
`;

const CHECK = `Lists each question that has no answer, or only a placeholder such as TODO. Drafts count as answers,
and follow-up questions do not count.

Usage: rehearse check [--target NAME] [--tag TAG] [--format FORMAT] [--max N] PATH…

  --format FORMAT   text     path:line: message, and a summary (this is the default)
                    json     for programs
                    github   annotations in GitHub Actions
                    sarif    SARIF 2.1.0, for code scanning
  --max N           how many unanswered questions are tolerated (default: 0)
${WHICH}
${PATHS}
${SETTINGS}
Exit codes:
  0   no question is unanswered, or no more than --max tolerates
  1   more questions are unanswered
  2   wrong usage, or something could not be read or is too large; what could be is still checked

Examples:
  rehearse check notes
  rehearse check --max 10 "notes/**/*.md"
  rehearse check --format github .
  rehearse check --target Acme .
  git diff --cached --name-only --diff-filter=d -z -- "*.md" | xargs -0 -r rehearse check --
`;

const INSPECT = `Shows what is recognized in each note: the line of every question, its status (answered, draft,
placeholder or empty) and the reason, with follow-up questions below it.

Usage: rehearse inspect [--target NAME] [--tag TAG] [--json] PATH…

  --json            for programs: all that is known of each question; lines count from 1
${WHICH}
${PATHS}
${SETTINGS}
Exit codes:
  0   everything was read
  2   wrong usage, or something could not be read or is too large; what could be is still shown

Examples:
  rehearse inspect notes
  rehearse inspect --json notes/network.md
  git show HEAD:notes/network.md | rehearse inspect -
`;

const PROGRESS = `Shows for each target how many questions are ready for its day and how far the others are, what to say
aloud and to write today, and whether that will be enough. It reads the notes of the current folder (.md,
.markdown, .mdx, .txt, without what .gitignore and the like name), the targets in .rehearse/targets.json
and what was practiced from .rehearse/history. Without targets all questions are one.

Usage: rehearse progress [--target NAME] [--json]

  --target NAME   only this target
  --json          for programs: also every question with its step and when it is due

A question is empty, a placeholder, a draft, written, rehearsed, or ready: likely enough to be known on the
day. It is stale, and written again, if its answer was rewritten by more than a third since it was said well.

What .vscode/settings.json of the current folder says counts: rehearse.readAs, rehearse.maxFileSize (the size
in MB above which a note is not read), and of rehearse.history desiredRetention, dayStartsAt, newPerDay and
mostPerDay.

Exit codes:
  0   everything was read
  2   wrong usage, or something could not be read or is too large; what could be is still shown

Examples:
  rehearse progress
  rehearse progress --target Acme
  rehearse progress --json
`;

const EXPORT = `Exports questions with their answers: all notes of the current folder, or those that PATH leads to.

Usage: rehearse export --to FORMAT [--target NAME] [--status STATUS] [--tag TAG] [--out FILE] [PATH…]

  --to FORMAT       anki   a text file that Anki imports, with images in a folder beside it; imported
                           again, it updates the notes of questions that are there and doubles none
                    html   one page for print, with contents; nothing of it is loaded from elsewhere
                    csv    a table for a spreadsheet
                    md     one Markdown file
  --answers HOW     of a page: shown (the default), folded or none
  --target NAME     only what counts for a target of .rehearse/targets.json
  --status STATUS   only questions that are answered, draft, placeholder or empty; several: a,b
  --tag TAG         only questions with a tag; several: a,b
  --out FILE        a file, or a folder for questions.txt, .html, .csv or .md; else it is printed, for
                    Anki without images
  --force           overwrite what is there

${PATHS}
${SETTINGS}
A question is known again by what .rehearse/history says of it, also after it was reworded; one that was
never practiced by its note, its section and its text. Images are taken from the current folder only.

Exit codes:
  0   everything was exported
  2   wrong usage, or something could not be read or written; what could be read is still exported

Examples:
  rehearse export --to anki --target Acme --out acme.txt
  rehearse export --to html --answers none --out mock.html notes/backend
  rehearse export --to csv --status empty,placeholder > todo.csv
`;

const MCP = `Serves the notes of a folder (the current one, if none is named) to an agent, over standard input and output
as the Model Context Protocol has it. The agent can list and read questions and see how far you are towards
your targets; with --write it can also write answers where there are none, follow-ups and questions.

Usage: rehearse mcp [--write] [FOLDER]

  --write   let the agent write into notes. It writes only what is then found just there, with all else as
            before, and never over an answer of yours; only into files of this folder that have not changed
            since they were read, and not through links. Whether you are asked first is up to the agent.

Name it to an agent as a command, for instance:
  { "command": "rehearse", "args": ["mcp", "/home/you/notes"] }

Nothing is sent over a network by Rehearse; what the agent reads goes where the agent sends it.
`;

const HELP: Readonly<Record<Command, string>> = { check: CHECK, inspect: INSPECT, progress: PROGRESS, export: EXPORT, mcp: MCP };

export function helpOn(command: Command | undefined): string {
  return command ? HELP[command] : GENERAL;
}
