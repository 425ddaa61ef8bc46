import type * as vscode from 'vscode';
import type { Card } from '../../core/history/card';
import type { Progress } from '../../core/history/known';
import type { NoteIndex } from '../../core/index/noteIndex';
import type { Target } from '../../core/targets/target';

/** What the page of progress is given. */
export interface ProgressNeeds {
  readonly index: NoteIndex;
  readonly history: Progress & { cards(): readonly Card[] };
  readonly targets: { of(folder: vscode.Uri): readonly Target[]; readonly onDidChange: vscode.Event<void> };
  readonly extensionUri: vscode.Uri;
}
