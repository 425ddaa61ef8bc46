import type * as vscode from 'vscode';
import type { Progress } from '../../core/history/known';
import type { NoteIndex } from '../../core/index/noteIndex';

export interface PostingNeeds {
  readonly index: NoteIndex;
  readonly progress: Progress;
  /** What is kept for the person. */
  readonly memory: vscode.Memento;
}
