import type { NoteIndex } from '../index/noteIndex';
import type { Draft, HistoryEvent, Rating } from './event';
import type { TextChange } from './textChange';
import type { Known, Progress } from './known';
import type { Moment } from './moment';
import type { Card } from './replay';
import type { Wait, Wishes } from './schedule';
import type { Ask } from './search';
import type { Seen } from './seen';

export interface HomeWishes extends Wishes {
  /** How many questions a day at most. */
  readonly most: number;
}

/** What the progress of a home is made of. */
export interface HomeSources {
  readonly index: Pick<NoteIndex, 'get' | 'uris' | 'onDidChange'>;
  /** The path of a note in the home, with slashes; nothing if it belongs to another home. */
  readonly pathOf: (uri: string) => string | undefined;
  readonly now: () => Moment;
  readonly wishes: HomeWishes;
  /** What the last look that was written saw, if it was kept. */
  readonly seen?: readonly Seen[];
}

/** What a look at all notes found out: to be written to the log, if it is anything, and then kept for the next. */
export interface Look {
  readonly drafts: readonly Draft[];
  readonly seen: readonly Seen[];
}

/** How somebody is asked: among which questions of now one that is gone may be. */
export interface Asking {
  readonly ask: Ask;
  readonly card: Card;
  readonly among: readonly Known[];
}

/**
 * The progress of one home: a folder of the workspace, or what is outside of folders.
 *
 * The host gives it events (`take`), tells it of typing (`typed`), renames (`renamed`) and closed documents (`left`),
 * and writes what it finds out: `look()` → stamp and write its drafts → `wrote(look, events)`, before each rating,
 * some seconds after the last change, and at the end.
 */
export class HomeProgress implements Omit<Progress, 'ready'> {
  constructor(sources: HomeSources) {
    void sources;
  }

  /** Stops listening to the notes. */
  dispose(): void {}

  /** Events of any device, in any order; known ones are left out. */
  take(events: readonly HistoryEvent[]): void {
    void events;
  }

  /** While notes are read, at the start or again, nothing is taken for gone or new. It begins so: tell when all are read. */
  reading(isReading: boolean): void {
    void isReading;
  }

  wish(wishes: HomeWishes): void {
    void wishes;
  }

  /** Another day began. */
  dayBegan(): void {}

  /** A document was changed: as VS Code tells, in its order. Tell at once, before the note is read again. */
  typed(uri: string, changes: readonly TextChange[]): void {
    void uri;
    void changes;
  }

  /** A document was closed: its note is again what is on the disk. */
  left(uri: string): void {
    void uri;
  }

  /** A file or folder has another name. Tell it before the index is told of it, where possible. */
  renamed(from: string, to: string): void {
    void from;
    void to;
  }

  /** Looks at all notes; nothing while they are read, or if nothing changed since the last look that was written. */
  look(): Look | undefined {
    return undefined;
  }

  /** The drafts of a look were written, as these events, and take effect. */
  wrote(look: Look, events: readonly HistoryEvent[]): void {
    void look;
    void events;
  }

  /** What the last look that was written saw: to be stored, so that edits between two starts are understood. */
  get seen(): readonly Seen[] | undefined {
    return undefined;
  }

  /** Cards whose question may be one of some: to be asked once. */
  get asks(): readonly Asking[] {
    return [];
  }

  /** Cards whose questions are gone. */
  get away(): readonly Card[] {
    return [];
  }

  /** What to write when somebody answered an ask: it is this one, or none of those offered. To be taken as any event. */
  answer(card: Card, chosen?: Known): Draft {
    void chosen;
    return { type: 'leave', question: card.home };
  }

  /** What to write if a question is rated; nothing if nothing is known of it. Write a look before. */
  rate(id: string, rated: { readonly rating: Rating; readonly seconds?: number; readonly coverage?: number }): Draft | undefined {
    void [id, rated];
    return undefined;
  }

  suspend(id: string): Draft | undefined {
    void id;
    return undefined;
  }

  resume(id: string): Draft | undefined {
    void id;
    return undefined;
  }

  at(key: string): Known | undefined {
    void key;
    return undefined;
  }

  find(id: string): Known | undefined {
    void id;
    return undefined;
  }

  due(): readonly Known[] {
    return [];
  }

  waits(id: string): Readonly<Record<Rating, Wait>> {
    void id;
    throw new Error('not yet');
  }

  forecast(days: number): readonly number[] {
    void days;
    return [];
  }

  onDidChange(listener: () => void): () => void {
    return () => void listener;
  }
}
