import { lstat, readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { HistoryEvent } from '../../core/history/event';
import { readLog } from '../../core/history/log';
import { TARGETS_FILE } from '../../core/targets/target';
import { LONGEST, type Tell, TooLong, whyNotRead } from '../problem';

const HISTORY = path.join('.rehearse', 'history');

/** What happened in practice, as the logs in the current folder have it. Nothing is read through links. */
export async function eventsHere(tell: Tell): Promise<HistoryEvent[]> {
  const names = await readdir(HISTORY).catch(() => []);
  const logs = names.filter((name) => name.endsWith('.jsonl')).sort();
  const texts = await Promise.all(logs.map((name) => ownText(path.join(HISTORY, name), tell)));
  return texts.flatMap((text) => readLog(text ?? '').events);
}

/** The text of the file of targets; empty if there is none. */
export async function targetsHere(tell: Tell): Promise<string> {
  return (await ownText(TARGETS_FILE, tell)) ?? '';
}

async function ownText(file: string, tell: Tell): Promise<string | undefined> {
  try {
    const [folder, found] = [await lstat('.rehearse'), await lstat(file)];
    if (!folder.isDirectory() || !found.isFile()) {
      tell(`${file} is behind a link, so it was not read; put the file itself there.`);
      return undefined;
    }
    if (found.size > LONGEST) throw new TooLong();
    return await readFile(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') tell(whyNotRead(file, error));
    return undefined;
  }
}
