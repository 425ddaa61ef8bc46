import * as vscode from 'vscode';
import { dateOf } from '../../core/history/days';
import { belonging, type PlacedQuestion, tagsAmong } from '../../core/targets/belonging';
import { withTarget } from '../../core/targets/changeTargets';
import { type TargetScope, EVERYTHING } from '../../core/targets/target';
import { readTargets } from '../../core/targets/targetsFile';
import { escapeIcons } from '../shared/escapeIcons';
import { questionWords } from '../shared/targetWords';
import { askDay } from './askDay';
import { change, readToChange } from './changing';
import { chosenIn } from './chosenIn';

const STEPS = 3;

/** Asks for a name, a day, and what counts; writes it. Nothing is written if the person stops on the way. */
export async function makeTarget(questionsIn: (folder: vscode.Uri) => readonly PlacedQuestion[]): Promise<void> {
  const folder = await folderFor();
  if (!folder) return;
  const before = await readToChange(folder);
  if (before === undefined) return;
  const name = await askName(readTargets(before).targets.map((target) => target.name));
  if (name === undefined) return;
  const date = await askDay(titleOf(2, name));
  if (!date) return;
  const counted = await askCounted(name, questionsIn(folder));
  if (!counted) return;
  const target = { name, ...(date.day === undefined ? {} : { date: dateOf(date.day) }), counted };
  await change(folder, (text) => withTarget(text, target));
}

async function folderFor(): Promise<vscode.Uri | undefined> {
  const folders = vscode.workspace.workspaceFolders ?? [];
  if (folders.length > 1) return (await vscode.window.showWorkspaceFolderPick())?.uri;
  if (!folders[0]) void vscode.window.showInformationMessage(vscode.l10n.t('Open the folder of your notes first: targets are kept in it.'));
  return folders[0]?.uri;
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

function titleOf(step: number, name = ''): string {
  const title = name === '' ? vscode.l10n.t('New Target') : vscode.l10n.t('New Target: {0}', name);
  return `${title} (${step}/${STEPS})`;
}
