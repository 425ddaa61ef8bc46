import { parseArgs } from 'node:util';
import { ANSWER_MODES, type AnswerMode, EXPORT_FORMATS, type ExportFormat } from '../core/export/formats';
import type { Status } from '../core/notes/note';
import { STATUSES } from '../core/outline/arrangement';

export const COMMANDS = ['inspect', 'check', 'progress', 'export', 'mcp'] as const;
export const FORMATS = ['text', 'json', 'github', 'sarif'] as const;

export type Command = (typeof COMMANDS)[number];
export type Format = (typeof FORMATS)[number];

/** What the person asks for. `about` is the command that they want help on. */
export type Arguments =
  | { readonly command: 'help'; readonly about: Command | undefined }
  | { readonly command: 'version' }
  | (AskedNotes & { readonly command: 'inspect'; readonly json: boolean })
  | (AskedNotes & { readonly command: 'check'; readonly format: Format; readonly max: number })
  | { readonly command: 'progress'; readonly target: string | undefined; readonly json: boolean }
  | { readonly command: 'mcp'; readonly folder: string; readonly write: boolean }
  | AskedExport;

/** In which notes, and which of their questions. */
interface AskedNotes {
  readonly paths: readonly string[];
  readonly target: string | undefined;
  readonly tags: readonly string[];
}

/** What is to be exported, as what and where to. */
export interface AskedExport extends AskedNotes {
  readonly command: 'export';
  readonly to: ExportFormat;
  readonly statuses: readonly Status[];
  readonly answers: AnswerMode;
  /** A file or a folder; nothing: standard output. */
  readonly out: string | undefined;
  /** Whether what is there may be overwritten. */
  readonly force: boolean;
}

/** The command line was not understood. The message says why, and where to read more. */
export class UsageError extends Error {
  constructor(sentence: string, command?: Command) {
    super(`${sentence} See: rehearse ${command ? `${command} ` : ''}--help`);
  }
}

const OPTIONS = {
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'v' },
  json: { type: 'boolean' },
  format: { type: 'string' },
  max: { type: 'string' },
  target: { type: 'string' },
  to: { type: 'string' },
  status: { type: 'string', multiple: true },
  tag: { type: 'string', multiple: true },
  answers: { type: 'string' },
  out: { type: 'string' },
  force: { type: 'boolean' },
  write: { type: 'boolean' },
} as const;

/** As they are written. */
const WITH_VALUE = Object.entries(OPTIONS).flatMap(([name, { type }]) => (type === 'string' ? [`--${name}`] : []));

/** The options of each command; `help` and `version` are known everywhere. */
const OPTIONS_OF: Readonly<Record<Command, readonly string[]>> = {
  inspect: ['target', 'tag', 'json'],
  check: ['target', 'tag', 'format', 'max'],
  progress: ['target', 'json'],
  export: ['to', 'target', 'status', 'tag', 'answers', 'out', 'force'],
  mcp: ['write'],
};

/** Reads what stands behind `rehearse`. */
export function readArguments(args: string[]): Arguments {
  requireNoBundle(args);
  const { values, positionals, tokens } = parseArgs({ args, options: OPTIONS, strict: false, tokens: true });
  const [word, ...paths] = positionals;
  const command = commandNamed(word);
  if (values.help === true) return { command: 'help', about: command };
  if (values.version === true) return { command: 'version' };
  for (const token of tokens) if (token.kind === 'option') requireOption(token, command);
  if (word === 'help') return { command: 'help', about: paths[0] === undefined ? undefined : requireCommand(paths[0]) };
  const asked = requireCommand(word);
  if (asked === 'progress') return progressAsked(paths, values.target, values.json === true);
  if (asked === 'mcp') return mcpAsked(paths, values.write === true);
  if (asked === 'export') return exportAsked(paths, values);
  if (paths.length === 0) throw new UsageError('Name a file, a folder or a pattern.', asked);
  const which = { paths, target: lastOf(values.target), tags: tagsOf(values.tag) };
  if (asked === 'inspect') return { command: asked, ...which, json: values.json === true };
  return { command: asked, ...which, format: formatOf(values.format), max: maxOf(values.max) };
}

/** What counts is said by the targets, and where they are by the folder that one is in. */
function progressAsked(paths: readonly string[], target: string | boolean | undefined, json: boolean): Arguments {
  if (paths.length > 0) throw new UsageError('progress takes no path: go to the folder that you open in VS Code.', 'progress');
  return { command: 'progress', target: typeof target === 'string' ? target : undefined, json };
}

function mcpAsked([folder = '.', ...others]: readonly string[], write: boolean): Arguments {
  if (others.length > 0) throw new UsageError('mcp takes one folder.', 'mcp');
  return { command: 'mcp', folder, write };
}

type Value = string | boolean | undefined;

/** All notes of the current folder, if nothing else is named. */
function exportAsked(paths: readonly string[], values: Readonly<Partial<Record<string, Value | Value[]>>>): AskedExport {
  const one = (name: string): string | undefined => lastOf(values[name]);
  if (one('to') === undefined) throw new UsageError(`Say what to export to: --to ${EXPORT_FORMATS.join(', --to ')}.`, 'export');
  const to = known('format', EXPORT_FORMATS, one('to'));
  if (to !== 'html' && one('answers') !== undefined) throw new UsageError('--answers is only for --to html.', 'export');
  return {
    command: 'export',
    paths: paths.length > 0 ? paths : ['.'],
    to,
    target: one('target'),
    statuses: listOf(values.status).map((status) => known('status', STATUSES, status)),
    tags: tagsOf(values.tag),
    answers: known('way to have answers', ANSWER_MODES, one('answers') ?? 'shown'),
    out: one('out'),
    force: values.force === true,
  };
}

/** What is said last counts. */
function lastOf(value: Value | Value[]): string | undefined {
  return [value]
    .flat()
    .filter((one) => typeof one === 'string')
    .at(-1);
}

/** `--tag a,b --tag c` */
function listOf(value: Value | Value[]): string[] {
  return [value]
    .flat()
    .filter((one) => typeof one === 'string')
    .flatMap((one) => one.split(','))
    .map((one) => one.trim());
}

/** Without the sign that a tag has in a note. */
function tagsOf(value: Value | Value[]): string[] {
  return listOf(value)
    .map((tag) => tag.replace(/^#/, ''))
    .filter((tag) => tag !== '');
}

function known<Name extends string>(what: string, names: readonly Name[], value: string | undefined): Name {
  const found = names.find((name) => name === value);
  if (found !== undefined) return found;
  throw new UsageError(`There is no ${what} ${value ?? ''}; use ${names.join(', ')}.`, 'export');
}

/** `-dash.md` is no `-d -a -s -h`, which would ask for help, but a file whose name is misunderstood. */
function requireNoBundle(args: readonly string[]): void {
  const options = args.includes('--') ? args.slice(0, args.indexOf('--')) : args;
  const isValue = (at: number): boolean => WITH_VALUE.includes(options[at - 1] ?? '');
  const bundle = options.find((arg, at) => /^-[^-]./s.test(arg) && !isValue(at));
  if (bundle !== undefined) throw new UsageError(`There is no option ${bundle}; if it is a file, write ./${bundle}.`, commandNamed(args[0]));
}

function commandNamed(word: string | undefined): Command | undefined {
  return COMMANDS.find((name) => name === word);
}

function requireCommand(word: string | undefined): Command {
  const command = commandNamed(word);
  if (command) return command;
  const commands = `${COMMANDS.slice(0, -1).join(', ')} or ${COMMANDS.at(-1) ?? ''}`;
  if (word === undefined) throw new UsageError(`Say what to do: ${commands}.`);
  throw new UsageError(`There is no command ${word}; use ${commands}.`);
}

interface OptionToken {
  readonly name: string;
  /** As it is written: `-h`. */
  readonly rawName: string;
  readonly value?: string | undefined;
}

function requireOption({ name, rawName, value }: OptionToken, command: Command | undefined): void {
  const refuse = (sentence: string): never => {
    throw new UsageError(sentence, command);
  };
  const type = Object.entries(OPTIONS).find(([known]) => known === name)?.[1].type;
  if (!type) refuse(`There is no option ${rawName}.`);
  if (command && !OPTIONS_OF[command].includes(name)) refuse(`${rawName} is no option of ${command}.`);
  if (type === 'string' && value === undefined) refuse(`${rawName} needs a value behind it.`);
  if (type === 'boolean' && value !== undefined) refuse(`${rawName} takes no value.`);
}

function formatOf(value: string | boolean | undefined): Format {
  const format = FORMATS.find((name) => name === (value ?? 'text'));
  if (format) return format;
  throw new UsageError(`There is no format ${String(value)}; use ${FORMATS.join(', ')}.`, 'check');
}

function maxOf(value: string | boolean | undefined): number {
  const digits = String(value ?? 0);
  if (/^\d+$/.test(digits) && Number.isSafeInteger(Number(digits))) return Number(digits);
  throw new UsageError(`--max takes a whole number, such as 3, and not “${digits}”.`, 'check');
}
