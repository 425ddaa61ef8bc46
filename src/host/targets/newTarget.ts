import * as vscode from 'vscode';
import { dateOf } from '../../core/history/days';
import { belonging, type PlacedQuestion, tagsAmong } from '../../core/targets/belonging';
import { whyNotChanged, withTarget } from '../../core/targets/changeTargets';
import { dayMeant } from '../../core/targets/dayWords';
import { type TargetScope, EVERYTHING } from '../../core/targets/target';
import { readTargets } from '../../core/targets/targetsFile';
import { TARGETS_FILE } from '../../core/targets/target';
import { escapeIcons } from '../shared/escapeIcons';
import { language } from '../shared/language';
import { dayWords } from '../shared/practicedWords';
import { questionWords } from '../shared/targetWords';
import { now } from '../shared/today';
import { changeFile, fileIn, NotOwnTargets, readFile } from './targetFile';

const STEPS = 3;
const WEEK = 7;
const DAY_MS = 86_400_000;

/** Asks for a name, a day, and what counts; writes it. Nothing is written if the person stops on the way. */
export async function makeTarget(questionsIn: (folder: vscode.Uri) => readonly PlacedQuestion[]): Promise<void> {
  const folder = await folderFor();
  if (!folder) return;
  try {
    const before = (await readFile(folder)) ?? '';
    const why = whyNotChanged(before);
    if (why) {
      await sayWhyNot(folder, why);
      return;
    }
    const taken = readTargets(before).targets.map(({ name }) => name);
    const name = await askName(taken);
    if (name === undefined) return;
    const date = await askDay(name);
    if (!date) return;
    const counted = await askCounted(name, questionsIn(folder));
    if (!counted) return;
    const target = { name, ...(date.day === undefined ? {} : { date: dateOf(date.day) }), counted };
    const isWritten = await changeFile(folder, (text) => (whyNotChanged(text) ? text : withTarget(text, target)));
    if (!isWritten) throw new Error(TARGETS_FILE);
  } catch (error) {
    const reason =
      error instanceof NotOwnTargets ? vscode.l10n.t('it is behind a link, or is no ordinary file') : error instanceof Error ? error.message : String(error);
    void vscode.window.showErrorMessage(vscode.l10n.t('The target was not written to {0}: {1}.', TARGETS_FILE, reason));
  }
}

async function folderFor(): Promise<vscode.Uri | undefined> {
  const folders = vscode.workspace.workspaceFolders ?? [];
  if (folders.length > 1) return (await vscode.window.showWorkspaceFolderPick())?.uri;
  if (!folders[0]) void vscode.window.showInformationMessage(vscode.l10n.t('Open the folder of your notes first: targets are kept in it.'));
  return folders[0]?.uri;
}

async function sayWhyNot(folder: vscode.Uri, why: 'conflict' | 'broken' | 'newer'): Promise<void> {
  if (why === 'newer') {
    void vscode.window.showWarningMessage(
      vscode.l10n.t('{0} was written by a newer version of Rehearse, so it is left as it is; update Rehearse to change it.', TARGETS_FILE),
    );
    return;
  }
  const words =
    why === 'conflict'
      ? vscode.l10n.t('Git has left a conflict in {0}; keep what you want of both sides, then make the target.', TARGETS_FILE)
      : vscode.l10n.t('{0} cannot be read, so no target was added to it; mend it first.', TARGETS_FILE);
  const open = vscode.l10n.t('Open Targets File');
  if ((await vscode.window.showWarningMessage(words, open)) === open) await vscode.window.showTextDocument(fileIn(folder));
}

function askName(taken: readonly string[]): Thenable<string | undefined> {
  return vscode.window
    .showInputBox({
      title: titleOf(1),
      prompt: vscode.l10n.t('What do you prepare for? A company, a role, an interview.'),
      placeHolder: vscode.l10n.t('Acme, backend'),
      ignoreFocusOut: true,
      validateInput: (typed) => {
        if (typed.trim() === '') return vscode.l10n.t('Give it a name.');
        return taken.includes(typed.trim()) ? vscode.l10n.t('There is a target of this name already.') : undefined;
      },
    })
    .then((name) => name?.trim());
}

interface DayLine extends vscode.QuickPickItem {
  readonly day: number | undefined;
}

/** Nothing if the person wants no more. */
function askDay(name: string): Promise<{ readonly day: number | undefined } | undefined> {
  const today = now().day;
  const lineOf = (label: string, day: number): DayLine => ({ label, description: dayWords(day - today), day, alwaysShow: true });
  const likely: readonly DayLine[] = [
    lineOf(longDate(today + WEEK), today + WEEK),
    lineOf(longDate(today + 2 * WEEK), today + 2 * WEEK),
    lineOf(longDate(today + 4 * WEEK), today + 4 * WEEK),
    { label: vscode.l10n.t('No day yet'), day: undefined, alwaysShow: true },
  ];
  const list = vscode.window.createQuickPick<DayLine>();
  list.title = titleOf(2, name);
  list.placeholder = vscode.l10n.t('On which day? 12/12, next Friday, in 9 days, 2026-12-12');
  list.ignoreFocusOut = true;
  list.items = likely;
  list.onDidChangeValue((typed) => {
    const day = dayMeant(typed, today);
    if (typed.trim() === '') list.items = likely;
    else if (day === undefined) list.items = [{ label: vscode.l10n.t('No day is understood by that yet'), day: -1, alwaysShow: true }];
    else list.items = [lineOf(longDate(day), day)];
  });
  return chosenIn(list, ({ activeItems: [line] }) => (line && line.day !== -1 ? { day: line.day } : undefined));
}

interface CountedLine extends vscode.QuickPickItem {
  readonly counted?: Partial<TargetScope>;
}

/** What counts, with the number of questions as it is chosen; nothing chosen is everything. */
function askCounted(name: string, questions: readonly PlacedQuestion[]): Promise<TargetScope | undefined> {
  const list = vscode.window.createQuickPick<CountedLine>();
  list.canSelectMany = true;
  list.matchOnDescription = true;
  list.ignoreFocusOut = true;
  list.placeholder = vscode.l10n.t('Which questions count? If you choose none of these, all do');
  list.items = countedLines(questions);
  const chosen = (): TargetScope => togetherOf(list.selectedItems);
  const show = (): void => {
    list.title = `${titleOf(3, name)} · ${questionWords(belonging(chosen(), questions).length)}`;
  };
  list.onDidChangeSelection(show);
  show();
  return chosenIn(list, chosen);
}

function countedLines(questions: readonly PlacedQuestion[]): CountedLine[] {
  const lineOf = (icon: string, label: string, counted: Partial<TargetScope>, description = ''): CountedLine => {
    const count = questionWords(belonging({ ...EVERYTHING, ...counted }, questions).length);
    return { label: `$(${icon}) ${escapeIcons(label)}`, description: [escapeIcons(description), count].filter(Boolean).join(' · '), counted };
  };
  const separator = (label: string): CountedLine => ({ label, kind: vscode.QuickPickItemKind.Separator });
  const paths = [...new Set(questions.map(({ path }) => path))];
  const folders = [
    ...new Set(
      paths.flatMap((path) =>
        path
          .split('/')
          .slice(0, -1)
          .map((_, at, names) => names.slice(0, at + 1).join('/')),
      ),
    ),
  ];
  const sections = new Map<string, { note: string; title: string }>();
  for (const { entry, path } of questions) for (const title of entry.question.section) sections.set(`${path}\n${title}`, { note: path, title });
  const groups: readonly (readonly [string, CountedLine[]])[] = [
    [vscode.l10n.t('tags'), tagsAmong(questions).map(({ tag }) => lineOf('tag', `#${tag}`, { tags: [tag] }))],
    [vscode.l10n.t('folders'), folders.map((folder) => lineOf('folder', folder, { folders: [folder] }))],
    [vscode.l10n.t('notes'), paths.map((note) => lineOf('file', note, { notes: [note] }))],
    [vscode.l10n.t('sections'), [...sections.values()].map((section) => lineOf('list-tree', section.title, { sections: [section] }, section.note))],
  ];
  return groups.flatMap(([title, lines]) => (lines.length > 0 ? [separator(title), ...lines] : []));
}

function togetherOf(lines: readonly CountedLine[]): TargetScope {
  const all = lines.map(({ counted }) => ({ ...EVERYTHING, ...counted }));
  return {
    folders: all.flatMap(({ folders }) => folders),
    notes: all.flatMap(({ notes }) => notes),
    sections: all.flatMap(({ sections }) => sections),
    tags: all.flatMap(({ tags }) => tags),
  };
}

/** What is chosen in a list when it is accepted; nothing if it is left. A choice that is none keeps it open. */
async function chosenIn<Item extends vscode.QuickPickItem, Choice>(
  list: vscode.QuickPick<Item>,
  choiceOf: (list: vscode.QuickPick<Item>) => Choice | undefined,
): Promise<Choice | undefined> {
  try {
    return await new Promise((resolve) => {
      list.onDidAccept(() => {
        const choice = choiceOf(list);
        if (choice !== undefined) resolve(choice);
      });
      list.onDidHide(() => resolve(undefined));
      list.show();
    });
  } finally {
    list.dispose();
  }
}

function titleOf(step: number, name = ''): string {
  const title = name === '' ? vscode.l10n.t('New Target') : vscode.l10n.t('New Target: {0}', name);
  return `${title} (${step}/${STEPS})`;
}

/** `Saturday, December 12, 2026`, as the person's language has it. */
function longDate(day: number): string {
  return new Intl.DateTimeFormat(language(), { dateStyle: 'full', timeZone: 'UTC' }).format(day * DAY_MS);
}
