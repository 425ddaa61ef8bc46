import { rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import * as vscode from 'vscode';
import { until } from './extension';

/** So long a file that was written may not have been noticed, before another one is. */
const PROBE_MS = 200;

/** Does something to files, and waits until VS Code has told of each. */
export async function andTold(names: readonly string[], work: () => Promise<unknown>): Promise<void> {
  const watcher = vscode.workspace.createFileSystemWatcher('**');
  const left = new Set(names);
  const told = until(
    () => left.size === 0,
    (look) => {
      const hear = (uri: vscode.Uri): void => {
        left.delete(uri.path.split('/').pop() ?? '');
        look();
      };
      return vscode.Disposable.from(watcher.onDidCreate(hear), watcher.onDidChange(hear), watcher.onDidDelete(hear));
    },
  );
  await work();
  await told;
  watcher.dispose();
}

/** Resolves when VS Code tells of what is done in the folder: it begins to watch some time after the window opened. */
export async function isWatched(folder: vscode.Uri): Promise<void> {
  const watcher = vscode.workspace.createFileSystemWatcher(new vscode.RelativePattern(folder, 'probe-*'));
  const told = new Promise<true>((resolve) => {
    watcher.onDidCreate(() => resolve(true));
  });
  const probes: string[] = [];
  for (let isTold = false; !isTold; ) {
    const probe = path.join(folder.fsPath, `probe-${probes.length}`);
    probes.push(probe);
    await writeFile(probe, '');
    isTold = await Promise.race([told, setTimeout(PROBE_MS, false)]);
  }
  watcher.dispose();
  await Promise.all(probes.map((probe) => rm(probe)));
}
