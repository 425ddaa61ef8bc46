import type * as vscode from 'vscode';
import type { Progress } from '../../core/history/known';
import type { NoteIndex } from '../../core/index/noteIndex';

/** What targets are given. */
export interface TargetNeeds {
  readonly index: NoteIndex;
  readonly progress: Progress;
  /** Resolves when all notes have been read once. */
  readonly allRead: Promise<void>;
  /** What is kept for each workspace. */
  readonly memory: vscode.Memento;
}
