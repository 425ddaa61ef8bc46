import * as vscode from 'vscode';
import { noteOf } from '../../core/index/questionEntry';
import type { Card } from '../../core/history/card';
import type { EventDraft, Rating } from '../../core/history/event';
import type { HomeProgress } from '../../core/history/homeProgress';
import type { Known, Progress, Rated, Recorded, Recorder } from '../../core/history/known';
import type { Wait } from '../../core/history/schedule';
import type { KeptHome } from './keptHome';
import { KeptHomes, type Services } from './keptHomes';
import { troubleWords } from './troubleWords';

/** Parts the name of a home from that of a question in it. */
const BELOW = ':';

/** Keeps the history of all homes of the window. */
export class Keeper implements Omit<Progress, 'ready'>, Recorder, vscode.Disposable {
  readonly homes: KeptHomes;
  readonly #listeners = new Set<() => void>();

  constructor(services: Services) {
    this.homes = new KeptHomes(services, () => this.tell());
  }

  dispose(): void {
    this.#listeners.clear();
    this.homes.dispose();
  }

  at(key: string): Known | undefined {
    const home = this.homes.of(noteOf(key));
    return named(home, home?.progress?.at(key));
  }

  find(id: string): Known | undefined {
    const [home, own] = this.#homeOf(id);
    return named(home, home?.progress?.find(own));
  }

  due(): readonly Known[] {
    const all = this.homes.all().flatMap((home) => (home.progress?.due() ?? []).map((known) => namedIn(home, known)));
    return this.homes.all().length > 1 ? all.sort(byDue) : all;
  }

  waits(id: string): Readonly<Record<Rating, Wait>> {
    const [home, own] = this.#homeOf(id);
    if (!home?.progress) throw new Error('Nothing is known of this question.');
    return home.progress.waits(own);
  }

  forecast(days: number): readonly number[] {
    const sum = Array.from({ length: days }, () => 0);
    for (const { progress } of this.homes.all()) {
      progress?.forecast(days).forEach((count, day) => (sum[day] = (sum[day] ?? 0) + count));
    }
    return sum;
  }

  cards(): readonly Card[] {
    return this.homes.all().flatMap(({ progress }) => [...(progress?.cards() ?? [])]);
  }

  onDidChange(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  rate(id: string, rated: Rated): Promise<Recorded> {
    return this.#write(id, (progress, own) => progress.rate(own, rated));
  }

  suspend(id: string): Promise<Recorded> {
    return this.#write(id, (progress, own) => progress.suspend(own));
  }

  resume(id: string): Promise<Recorded> {
    return this.#write(id, (progress, own) => progress.resume(own));
  }

  async undo(event: string): Promise<Recorded> {
    const home = this.#homeWith(event) ?? (await this.#homeWithOld(event));
    if (!home) return { event: '', problem: vscode.l10n.t('There is nothing to undo: it is not in the history any more.') };
    return this.record(home, () => ({ type: 'undo', undone: event }));
  }

  /** Writes what has happened in a home. */
  async record(home: KeptHome, draftOf: (progress: HomeProgress) => EventDraft | undefined): Promise<Recorded> {
    const { event, trouble } = await home.write(draftOf);
    if (event === undefined) return { event: '', problem: vscode.l10n.t('This question is not in your notes any more, so nothing was saved.') };
    return { event, ...(trouble ? { problem: troubleWords(trouble) } : {}) };
  }

  /** The id of a question that is known in a home. */
  named(home: KeptHome, known: Known): Known {
    return namedIn(home, known);
  }

  #write(id: string, draftOf: (progress: HomeProgress, own: string) => EventDraft | undefined): Promise<Recorded> {
    const [home, own] = this.#homeOf(id);
    if (!home) return Promise.resolve({ event: '', problem: vscode.l10n.t('This question is not in your notes any more, so nothing was saved.') });
    return this.record(home, (progress) => draftOf(progress, own));
  }

  #homeWith(event: string): KeptHome | undefined {
    return this.homes.all().find(({ log }) => log.has(event));
  }

  async #homeWithOld(event: string): Promise<KeptHome | undefined> {
    await Promise.all(this.homes.all().map((home) => home.whole()));
    return this.#homeWith(event);
  }

  #homeOf(id: string): [home: KeptHome | undefined, own: string] {
    const end = id.indexOf(BELOW);
    return [this.homes.byTag(id.slice(0, Math.max(end, 0))), id.slice(end + 1)];
  }

  /** Something that was told may be otherwise now. */
  tell(): void {
    for (const listener of this.#listeners) listener();
  }
}

function named(home: KeptHome | undefined, known: Known | undefined): Known | undefined {
  return home && known && namedIn(home, known);
}

/** Two folders may have the same question in the same place. */
function namedIn({ home }: KeptHome, known: Known): Known {
  return { ...known, id: `${home.tag}${BELOW}${known.id}` };
}

function byDue({ card: one }: Known, { card: other }: Known): number {
  return (one?.due?.day ?? 0) - (other?.due?.day ?? 0) || (one?.due?.at ?? 0) - (other?.due?.at ?? 0);
}
