import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import * as vscode from 'vscode';
import { deviceIn } from './device';
import { exportHistory } from './exportHistory';
import { type Around, Following } from './following';
import { HISTORY } from './homes';
import { Keeper } from './keeper';
import type { Tell } from './logFolder';
import { askOnce, relink } from './relink';

export interface Parts extends Around {
  /** Where the extension may keep something for this workspace. */
  readonly ofWorkspace: string;
}

/** The history when it is there: all that takes code which nobody needs who does not practice. */
export interface Open {
  readonly keeper: Keeper;
  readonly ready: Promise<void>;
  /** Reads what has come to the logs. */
  read(): Promise<void>;
  flush(): Promise<void>;
  relink(): Promise<void>;
  export(): Promise<void>;
  dispose(): void;
}

export async function openHistory(parts: Parts): Promise<Open> {
  const { index, storage, ofWorkspace, log } = parts;
  await mkdir(path.join(storage, HISTORY), { recursive: true }).catch(() => undefined);
  const device = await deviceIn(storage);
  const keeper = new Keeper({ index, device, storage, ofWorkspace, tell: tellIn(log) });
  const following = new Following(keeper, parts);
  const asking = following.onDidSettle(() => askOnce(keeper));
  return {
    keeper,
    ready: following.ready,
    read: () => following.read(),
    flush: () => following.flush(),
    relink: () => relink(keeper, index),
    export: () => exportHistory(keeper),
    dispose: () => {
      asking.dispose();
      following.dispose();
      keeper.dispose();
    },
  };
}

function tellIn(log: vscode.LogOutputChannel): Tell {
  return {
    problem: (file, { kind, line }) => {
      const place = `${file}:${line}`;
      if (kind === 'torn') log.warn(vscode.l10n.t('{0}: the last line was not written to its end; it is left as it is.', place));
      else if (kind === 'conflict') log.warn(vscode.l10n.t('{0}: Git has left a mark of a conflict here; the events on both sides count.', place));
      else if (kind === 'unknown') log.warn(vscode.l10n.t('{0}: this line was written by a newer version of Rehearse; it is left as it is.', place));
      else log.warn(vscode.l10n.t('{0}: this line cannot be understood; it is left as it is.', place));
    },
    unreadable: (file, error) => {
      log.error(vscode.l10n.t('{0} could not be read, so what is in it does not count for now: {1}', file, String(error)));
    },
  };
}
