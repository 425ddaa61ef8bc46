import * as vscode from 'vscode';
import type { EventDraft } from '../../core/history/event';
import type { HomeProgress } from '../../core/history/homeProgress';
import type { Recorded } from '../../core/history/known';
import type { KeptHome } from './keptHome';
import type { KeptHomes } from './keptHomes';
import { troubleWords } from './troubleWords';

/** Writes what has happened in a home, and says what a person is to be told of it. */
export async function record(home: KeptHome | undefined, draftOf: (progress: HomeProgress) => EventDraft | undefined): Promise<Recorded> {
  const { event, trouble } = (await home?.write(draftOf)) ?? {};
  if (event === undefined) return { event: '', problem: vscode.l10n.t('This question is not in your notes any more, so nothing was saved.') };
  return { event, ...(trouble ? { problem: troubleWords(trouble) } : {}) };
}

/** Takes back what was written, in whichever home that is. */
export async function undo(homes: KeptHomes, event: string): Promise<Recorded> {
  const homeOf = (): KeptHome | undefined => homes.all().find(({ log }) => log.has(event));
  if (!homeOf()) await Promise.all(homes.all().map((home) => home.whole())); // a snapshot may have spared it
  const home = homeOf();
  if (!home) return { event: '', problem: vscode.l10n.t('There is nothing to undo: it is not in the history any more.') };
  return record(home, () => ({ type: 'undo', undone: event }));
}
