import type * as vscode from 'vscode';
import type { NoteIndex } from '../../core/index/noteIndex';

export interface AdviceNeeds {
  readonly index: NoteIndex;
  /** What is kept for the person. */
  readonly memory: vscode.Memento;
}
