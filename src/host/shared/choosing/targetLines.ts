import * as vscode from 'vscode';
import type { NoteIndex } from '../../../core/index/noteIndex';
import { belonging, type PlacedQuestion, questionsOf } from '../../../core/targets/belonging';
import type { Target } from '../../../core/targets/target';
import { escapeIcons } from '../escapeIcons';
import { pathIn } from '../pathOf';
import { questionWords } from '../targetWords';
import type { ChoosingLine } from './step';

/** The targets of each folder, as they are written. */
export interface TargetsByFolder {
  readonly ready: Promise<void>;
  of(folder: vscode.Uri): readonly Target[];
}

/** The questions that count for a target of a folder. */
export function countingFor(target: Target, folder: vscode.Uri, index: NoteIndex): PlacedQuestion[] {
  return belonging(target.counted, questionsOf({ index, pathOf: (uri) => pathIn(folder, uri) }));
}

/** A line for each target, with how many questions it is, and what choosing it means. */
export function targetLines<Value>(
  targets: TargetsByFolder,
  index: NoteIndex,
  valueOf: (target: Target, folder: vscode.Uri, questions: readonly PlacedQuestion[]) => Value,
): ChoosingLine<Value>[] {
  return (vscode.workspace.workspaceFolders ?? []).flatMap(({ uri: folder }) =>
    targets.of(folder).map((target) => {
      const questions = countingFor(target, folder, index);
      const count = questions.length;
      return { label: `$(target) ${escapeIcons(target.name)}`, description: questionWords(count), value: valueOf(target, folder, questions), count };
    }),
  );
}
