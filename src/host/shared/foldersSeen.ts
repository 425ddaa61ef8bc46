import * as vscode from 'vscode';
import type { HomeWishes } from '../../core/history/homeProgress';
import type { Progress } from '../../core/history/known';
import { Schedule } from '../../core/history/schedule';
import type { NoteIndex } from '../../core/index/noteIndex';
import type { FolderOfNotes } from '../../core/progress/progress';
import { questionsOf } from '../../core/targets/belonging';
import type { Target } from '../../core/targets/target';
import { datedTargets } from './datedTargets';
import { pathIn } from './pathOf';
import { wishesIn } from './practiceSettings';

export interface SeenBy {
  readonly index: NoteIndex;
  readonly history: Progress;
  readonly targets: { of(folder: vscode.Uri): readonly Target[] };
}

/** A folder of the window, or what is open beside all of them, as it is seen on a day. */
export interface FolderSeen extends FolderOfNotes {
  readonly folder: vscode.WorkspaceFolder | undefined;
  readonly wishes: HomeWishes;
}

export function foldersSeen({ history, index, targets }: SeenBy, today: number): FolderSeen[] {
  return [...(vscode.workspace.workspaceFolders ?? []), undefined].map((folder) => {
    const wishes = wishesIn(folder?.uri);
    const questions = questionsOf({ index, pathOf: (uri) => pathIn(folder?.uri, uri) });
    const seeing = { questions, knownAt: (key: string) => history.at(key), schedule: new Schedule(wishes), retention: wishes.retention, today };
    return { folder, wishes, seeing, targets: folder ? datedTargets(targets, folder.uri) : [] };
  });
}
