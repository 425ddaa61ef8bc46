import type { HistoryEvent } from '../core/history/event';
import { HomeProgress } from '../core/history/homeProgress';
import type { Moment } from '../core/history/moment';
import { NoteIndex } from '../core/index/noteIndex';
import type { ReadNote } from './readNotes';
import type { Settings } from './settings';

/** Notes of a folder, and what is known of their questions. */
export interface FolderNotes {
  readonly index: NoteIndex;
  readonly pathOf: (uri: string) => string | undefined;
  readonly progress: HomeProgress;
}

export function homeOf(notes: readonly ReadNote[], events: readonly HistoryEvent[], { wishes, mostPerDay }: Settings, now: Moment): FolderNotes {
  const paths = new Map(notes.map(({ path }) => [addressOf(path), path.replaceAll('\\', '/')]));
  const index = new NoteIndex();
  const pathOf = (uri: string): string | undefined => paths.get(uri);
  const progress = new HomeProgress({ index, pathOf, now: () => now, wishes: { ...wishes, most: mostPerDay } });
  for (const { path, note } of notes) index.set(addressOf(path), note);
  progress.take(events);
  progress.reading(false);
  return { index, pathOf, progress };
}

/** As VS Code writes it: no sign of a path is one of an address. */
export function addressOf(path: string): string {
  return path.replaceAll('\\', '/').split('/').map(encodeURIComponent).join('/');
}
