import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { type Draft, type HistoryEvent, stamp } from '../../core/history/event';
import type { Moment } from '../../core/history/moment';
import { append } from './append';
import { type Change, LogFolder, type Tell } from './logFolder';

/** Where the history of a home may be. */
export interface Places {
  /** The folder of the workspace, if it is one that is on this computer. */
  readonly folder?: string;
  /** What the extension may keep for the person, and where the home's own folder is below it. */
  readonly storage: string;
  readonly below: string;
  /** Whether new events go to the folder. It is read in any case. */
  readonly isInFolder: () => boolean;
}

/** Who writes, and when. */
export interface Writer {
  readonly device: string;
  readonly now: () => Moment;
}

/** Why something was not written where it was meant to be, and whether it is on this computer at least. */
export interface Trouble {
  readonly file: string;
  readonly error: unknown;
  readonly isSaved: boolean;
}

export interface Written {
  readonly events: readonly HistoryEvent[];
  /** Resolves when they are on disk, or cannot be. */
  readonly done: Promise<Trouble | undefined>;
}

/** Below the folder of a workspace. */
export const IN_FOLDER = path.join('.rehearse', 'history');

/** The events of one home: of all logs that there are of it, in the workspace and on this computer. */
export class HomeLog {
  readonly #places: Places;
  readonly #writer: Writer;
  readonly #folders: readonly LogFolder[];
  #known = new Map<string, HistoryEvent>();
  /** What was written and not yet read again. */
  readonly #own = new Map<string, HistoryEvent>();
  #unsaved: HistoryEvent[] = [];
  #n = 0;
  #writing: Promise<unknown> = Promise.resolve();
  #reading: Promise<unknown> = Promise.resolve();

  constructor(places: Places, writer: Writer, tell: Tell) {
    this.#places = places;
    this.#writer = writer;
    const { folder, storage, below } = places;
    const inFolder = folder === undefined ? [] : [path.join(folder, IN_FOLDER)];
    this.#folders = [...inFolder, path.join(storage, below)].map((place) => new LogFolder(place, tell));
  }

  /** Each event once. */
  events(): readonly HistoryEvent[] {
    return [...this.#known.values()];
  }

  has(event: string): boolean {
    return this.#known.has(event);
  }

  get isEmpty(): boolean {
    return this.#known.size === 0;
  }

  /** Reads what others have written: what is new, and whether something is gone. Two at once are one after the other. */
  read(): Promise<Change> {
    const reading = this.#reading.then(() => this.#read());
    this.#reading = reading.catch(() => undefined);
    return reading;
  }

  /** Writes down what happened, in the order in which it is called. The home was read before. */
  write(drafts: readonly Draft[]): Written {
    const { device, now } = this.#writer;
    const when = now();
    const events = drafts.map((draft) => stamp(draft, device, (this.#n += 1), when, Math.random));
    for (const event of events) {
      this.#known.set(event.id, event);
      this.#own.set(event.id, event);
      this.#unsaved.push(event);
    }
    return { events, done: this.flush() };
  }

  /** Resolves when all that happened is on disk, or cannot be. What could not be written is tried again. */
  flush(): Promise<Trouble | undefined> {
    const done = this.#writing.then(() => this.#save());
    this.#writing = done;
    return done;
  }

  async #read(): Promise<Change> {
    const added: HistoryEvent[] = [];
    let isLess = false;
    for (const folder of this.#folders) {
      const change = await folder.read();
      isLess ||= change.isLess;
      for (const event of change.added) if (this.#isNew(event)) added.push(event);
    }
    if (isLess) this.#takeAll();
    return { added, isLess };
  }

  #isNew(event: HistoryEvent): boolean {
    const { id, n, device } = event;
    if (device === this.#writer.device) this.#n = Math.max(this.#n, n);
    const isNew = !this.#known.has(id);
    this.#known.set(id, event);
    this.#own.delete(id);
    return isNew;
  }

  /** What counts is what is there. */
  #takeAll(): void {
    this.#known = new Map();
    for (const folder of this.#folders) for (const event of folder.events()) this.#known.set(event.id, event);
    for (const event of this.#own.values()) this.#known.set(event.id, event);
  }

  /** All that is not yet on disk, in one write. */
  async #save(): Promise<Trouble | undefined> {
    const events = this.#unsaved;
    if (events.length === 0) return undefined;
    this.#unsaved = [];
    const { folder, storage, below, isInFolder } = this.#places;
    const name = `${this.#writer.device}.jsonl`;
    const inStorage = async (): Promise<void> => {
      await mkdir(storage, { recursive: true });
      await append(storage, path.join(below, name), events);
    };
    const isFolderMeant = folder !== undefined && isInFolder();
    const first = await failure(isFolderMeant ? append(folder, path.join(IN_FOLDER, name), events) : inStorage());
    if (first === undefined) return undefined;
    const isSaved = isFolderMeant && (await failure(inStorage())) === undefined;
    if (!isSaved) this.#unsaved = [...events, ...this.#unsaved];
    const file = isFolderMeant ? path.join(folder, IN_FOLDER, name) : path.join(storage, below, name);
    return { file, error: first, isSaved };
  }
}

async function failure(work: Promise<void>): Promise<unknown> {
  try {
    await work;
    return undefined;
  } catch (error) {
    return error ?? new Error();
  }
}
