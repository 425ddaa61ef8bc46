import * as vscode from 'vscode';
import type { What } from '../../core/practice/choice';
import { groupsOf } from '../../core/practice/selection';
import { type ExportedQuestion, exportedOf } from '../../core/export/exported';
import { isFollowUp } from '../../core/index/questionEntry';
import { type PlacedQuestion, writtenTags } from '../../core/targets/belonging';
import type { Target } from '../../core/targets/target';
import { hereIn } from '../shared/choosing/here';
import type { BACK } from '../shared/choosing/step';
import { ask } from '../shared/choosing/step';
import { countingFor, targetLines } from '../shared/choosing/targetLines';
import { exportLines } from '../shared/choosing/whatLines';
import { pathOf } from '../shared/pathOf';
import { asWritten } from './knowing';
import type { ExportNeeds } from './needs';

const MOST_TAGS = 10;

/** A target, and the folder that it is of. */
export interface OfTarget {
  readonly kind: 'target of a folder';
  readonly folder: vscode.Uri;
  readonly target: Target;
}

export type Wanted = What | OfTarget;

/** Asks which questions are to be exported, as practice asks which are to be asked. */
export function askWanted(needs: ExportNeeds, title: string, of: number): Promise<Wanted | typeof BACK | undefined> {
  const { index, history } = needs;
  const editor = vscode.window.activeTextEditor;
  const lines = history.ready.then(async () => {
    const here = await hereIn(index, editor);
    return exportLines<Wanted>({
      here,
      count: (what) => placedIn(what, needs).length,
      tags: () => writtenTags(index).slice(0, MOST_TAGS),
      targets: () => targetLines(needs.targets, index, (target, folder): OfTarget => ({ kind: 'target of a folder', folder, target })),
    });
  });
  return ask<Wanted>({ title, placeholder: vscode.l10n.t('What do you want to export?'), number: 2, of, lines, isLikely: ({ count = 0 }) => count > 0 });
}

/** The questions that somebody wants, without those that follow up on them. */
export function placedIn(wanted: Wanted, needs: ExportNeeds): PlacedQuestion[] {
  const { index } = needs;
  if (wanted.kind === 'target of a folder') return countingFor(wanted.target, wanted.folder, index);
  const entries = groupsOf(wanted, index, asWritten(index))
    .flatMap((group) => group.map(({ entry }) => entry))
    .filter((entry) => !isFollowUp(entry));
  return entries.map((entry) => ({ entry, path: pathOf(vscode.Uri.parse(entry.uri)) }));
}

/** What is exported of them. Where several folders are open, a note is told with its folder's name before it. */
export function exportedIn(
  questions: readonly PlacedQuestion[],
  { history }: ExportNeeds,
): { readonly questions: ExportedQuestion[]; readonly folders: ReadonlyMap<string, vscode.Uri> } {
  const folders = new Map<string, vscode.Uri>();
  const all = questions.flatMap((placed) => {
    const uri = vscode.Uri.parse(placed.entry.uri);
    const name = vscode.workspace.asRelativePath(uri);
    const folder = vscode.workspace.getWorkspaceFolder(uri);
    const note = folder ? name.normalize('NFC') : placed.path;
    if (folder) folders.set(note, folder.uri);
    return exportedOf([placed], (key) => history.at(key)?.card).map((one) => named(one, note));
  });
  return { questions: all, folders };
}

function named(question: ExportedQuestion, note: string): ExportedQuestion {
  return { ...question, note, followUps: question.followUps.map((followUp) => named(followUp, note)) };
}
