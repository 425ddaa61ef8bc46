import * as vscode from 'vscode';
import type { Recorded } from '../../core/history/known';
import { Setting } from '../../ids';
import { deviceIn } from './device';
import { exportHistory } from './exportHistory';
import { type FollowingNeeds, Following } from './following';
import { HISTORY, type Storage } from './homes';
import { KeptHomes } from './keptHomes';
import { Clock } from './clock';
import type { LogTeller } from './logFolder';
import { record, undo } from './record';
import { askOnce, relink } from './relink';
import { reasonNotRead } from './troubleWords';

export interface Parts extends FollowingNeeds, Storage {
  /** Where the extension may keep something for this workspace. */
  readonly ofWorkspace: string;
  /** Called after anything changed of what is told. */
  readonly onChange: () => void;
}

/** The history when it is there: all that takes code which nobody needs who does not practice. */
export interface Open {
  readonly homes: KeptHomes;
  readonly record: typeof record;
  readonly ready: Promise<void>;
  /** Reads what has come to the logs. */
  read(): Promise<void>;
  flush(): Promise<void>;
  undo(event: string): Promise<Recorded>;
  relink(): Promise<void>;
  export(): Promise<void>;
  dispose(): void;
}

export async function openHistory(parts: Parts): Promise<Open> {
  const { index, disk, storage, ofWorkspace, log, onChange } = parts;
  await disk.makeFolder(disk.at(storage, HISTORY)).catch(() => undefined);
  const device = await deviceIn(disk, storage);
  const changed = (): void => {
    clock.changed();
    onChange();
  };
  const clock = new Clock(() => homes.all(), changed);
  const services = { index, device, code: codeIn(__filename), disk, storage, ofWorkspace, tell: tellIn(log, () => void following.read()) };
  const homes: KeptHomes = new KeptHomes(services, changed);
  const following: Following = new Following(homes, clock, parts);
  const asking = following.onDidSettle(() => askOnce(homes));
  return {
    homes,
    record,
    ready: following.ready,
    read: () => following.read(),
    flush: () => following.flush(),
    undo: (event) => undo(homes, event),
    relink: () => relink(homes, index),
    export: () => exportHistory(homes),
    dispose: () => {
      asking.dispose();
      following.dispose();
      homes.dispose();
    },
  };
}

/** Names the code of a part, so that what other code found out is told from what this one does: its file is named by its contents. */
function codeIn(file: string): string {
  return /[^\\/]*$/.exec(file)?.[0] ?? '';
}

function tellIn(log: vscode.LogOutputChannel, changed: () => void): LogTeller {
  return {
    problem: (file, { kind, line }) => {
      const place = `${file}:${line}`;
      if (kind === 'torn') log.warn(vscode.l10n.t('{0}: the last line was not written to its end; it is left as it is.', place));
      else if (kind === 'conflict') log.warn(vscode.l10n.t('{0}: Git has left a mark of a conflict here; the events on both sides count.', place));
      else if (kind === 'unknown') log.warn(vscode.l10n.t('{0}: this line was written by a newer version of Rehearse; it is left as it is.', place));
      else log.warn(vscode.l10n.t('{0}: this line cannot be understood; it is left as it is.', place));
    },
    moreProblems: (file, count) => {
      log.warn(vscode.l10n.t('{0}: {1} more lines cannot be understood; they are left as they are.', file, count));
    },
    unreadable: (file, error) => {
      log.error(vscode.l10n.t('{0} could not be read, so what is in it does not count for now: {1}', file, reasonNotRead(error)));
    },
    changed,
    appeared: () => void sayWhereItIs(),
    keptElsewhere: () => {
      void vscode.window.showInformationMessage(
        vscode.l10n.t('What you practice is kept in your own storage and not beside your notes, as nothing can be kept where they are.'),
      );
    },
  };
}

/** Something new lies in the person's folder: said once, with the first rating. */
async function sayWhereItIs(): Promise<void> {
  const change = vscode.l10n.t('Change…');
  const message = vscode.l10n.t('What you practice is kept in the folder of your notes, in .rehearse/history, so that it goes where they go.');
  const chosen = await vscode.window.showInformationMessage(message, change);
  if (chosen === change) await vscode.commands.executeCommand('workbench.action.openSettings', Setting.historyLocation);
}
