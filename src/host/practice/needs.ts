import type * as vscode from 'vscode';
import type { Progress, Recorder } from '../../core/history/known';
import type { NoteIndex } from '../../core/index/noteIndex';
import type { TargetsByFolder } from '../shared/choosing/targetLines';

/** What practice is given. */
export interface Needs {
  readonly index: NoteIndex;
  readonly progress: Progress & Recorder;
  readonly targets: TargetsByFolder;
  /** What is kept for each workspace. */
  readonly memory: vscode.Memento;
  readonly extensionUri: vscode.Uri;
}
