import type * as vscode from 'vscode';
import type { Progress, Recorder } from '../../core/history/known';
import type { NoteIndex } from '../../core/index/noteIndex';

/** What practice is given. */
export interface Needs {
  readonly index: NoteIndex;
  readonly progress: Progress & Recorder;
  /** What is kept for each workspace. */
  readonly memory: vscode.Memento;
  readonly extensionUri: vscode.Uri;
}
