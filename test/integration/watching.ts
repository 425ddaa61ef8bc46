import * as vscode from 'vscode';
import { until } from './extension';
import { remove, write } from './workspace';

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
  const probes: vscode.Uri[] = [];
  for (let isTold = false; !isTold; ) {
    const probe = vscode.Uri.joinPath(folder, `probe-${probes.length}`);
    probes.push(probe);
    await write(probe, '');
    isTold = await Promise.race([told, new Promise<false>((resolve) => setTimeout(() => resolve(false), PROBE_MS))]);
  }
  watcher.dispose();
  await Promise.all(probes.map(remove));
}
