import type * as vscode from 'vscode';
import type { Progress } from '../../core/history/known';
import type { NoteIndex } from '../../core/index/noteIndex';
import type { Target } from '../../core/targets/target';

/** What the tools of agents are given. */
export interface AgentNeeds {
  readonly index: NoteIndex;
  readonly history: Progress;
  readonly targets: { readonly ready: Promise<void>; of(folder: vscode.Uri): readonly Target[] };
}
