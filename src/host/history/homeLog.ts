import { EachOnce } from '../../core/history/eachOnce';
import { type EventDraft, type HistoryEvent, stamp } from '../../core/history/event';
import { appendix } from '../../core/history/log';
import type { Moment } from '../../core/history/moment';
import { isStep } from '../../core/history/steps';
import type { Disk } from '../shared/disk';
import { turn } from '../shared/turn';
import { type LogChange, LogFolder, type LogReached, type LogTeller } from './logFolder';

/** Where the history of a home may be. */
export interface Places {
  readonly disk: Disk;
  /** The folder of the workspace, if it is one that is on the disk. */
  readonly folder?: string;
  /** What the extension may keep for the person, and where the home's own folder is below it. */
  readonly storage: string;
  readonly below: string;
  /** A line for whoever finds the logs in the folder. */
  readonly readme: string;
  /** Whether new events are meant for the folder. It is read in any case. */
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

/** How far the logs of a home were read, and the last event of this device that is in them. */
export interface LogsReached {
  readonly n: number;
  readonly folders: readonly (readonly LogReached[])[];
}

export interface WrittenEvents {
  readonly events: readonly HistoryEvent[];
  /** Resolves when they are on disk, or cannot be. */
  readonly done: Promise<Trouble | undefined>;
}

/** Below the folder of a workspace. */
const OWN_FOLDER = '.rehearse';
export const IN_FOLDER = `${OWN_FOLDER}/history`;
const README = `${OWN_FOLDER}/README`;

/** The events of one home: of all logs that there are of it, in the workspace and on this computer. */
export class HomeLog {
  readonly #places: Places;
  readonly #writer: Writer;
  readonly #folders: readonly LogFolder[];
  #known = new EachOnce();
  /** What was written and not yet read again. */
  readonly #own = new Map<string, HistoryEvent>();
  #unsaved: HistoryEvent[] = [];
  #isWhole = true;
  readonly #tell: LogTeller;
  #n = 0;
  #writing: Promise<unknown> = Promise.resolve();
  #reading: Promise<unknown> = Promise.resolve();

  constructor(places: Places, writer: Writer, tell: LogTeller) {
    this.#places = places;
    this.#writer = writer;
    this.#tell = tell;
    const { disk, folder, storage, below } = places;
    const inFolder = folder === undefined ? [] : [new LogFolder(disk, folder, IN_FOLDER, tell)];
    this.#folders = [...inFolder, new LogFolder(disk, storage, below, tell)];
  }

  dispose(): void {
    for (const folder of this.#folders) folder.dispose();
  }

  /** Whether all events are known, and not only those since a snapshot. */
  get isWhole(): boolean {
    return this.#isWhole;
  }

  /** Each event that is known once. */
  events(): readonly HistoryEvent[] {
    return [...this.#known];
  }

  has(event: string): boolean {
    return this.#known.has(event);
  }

  get isEmpty(): boolean {
    return this.#isWhole && this.#known.isEmpty;
  }

  /**
   * Reads what others have written: what is new, and whether something is gone. Two at once are one after the other. If
   * something is gone after a snapshot was made, all has to be read.
   */
  read(): Promise<LogChange> {
    return this.#oneByOne(() => this.#read());
  }

  /** Reads everything, also what a snapshot has spared it. */
  readAll(): Promise<LogChange> {
    return this.#oneByOne(() => {
      for (const folder of this.#folders) folder.forget();
      this.#isWhole = true;
      this.#known = new EachOnce();
      for (const event of this.#own.values()) this.#known.add(event);
      return this.#read();
    });
  }

  /** How far all was read; nothing if that is not all that counts. */
  get reached(): LogsReached | undefined {
    const folders = this.#folders.map((folder) => folder.reached());
    const isAll = this.#own.size === 0 && !folders.includes(undefined);
    return isAll ? { n: this.#n, folders: folders.filter((one) => one !== undefined) } : undefined;
  }

  /** Takes what was read for a snapshot for read, before anything else is read, if it is still there as it was. */
  async goOn({ n, folders }: LogsReached): Promise<boolean> {
    if (folders.length !== this.#folders.length) return false;
    for (const [at, folder] of this.#folders.entries()) if (!(await folder.goOn(folders[at] ?? []))) return false;
    this.#n = n;
    this.#isWhole = false;
    return true;
  }

  /** Writes down what happened, in the order in which it is called. The home was read before. */
  write(drafts: readonly EventDraft[]): WrittenEvents {
    const { device, now } = this.#writer;
    const when = now();
    const events = drafts.map((draft) => stamp(draft, device, (this.#n += 1), when, Math.random));
    for (const event of events) {
      this.#known.add(event);
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

  async #read(): Promise<LogChange> {
    const added: HistoryEvent[] = [];
    let isLess = false;
    for (const folder of this.#folders) {
      const change = await folder.read();
      isLess ||= change.isLess;
      for (const [at, event] of change.added.entries()) {
        if (isStep(at)) await turn();
        if (this.#isNew(event)) added.push(event);
      }
    }
    if (isLess && this.#isWhole) this.#takeAll();
    return { added, isLess };
  }

  #oneByOne<Result>(work: () => Promise<Result>): Promise<Result> {
    const done = this.#reading.then(work);
    this.#reading = done.catch(() => undefined);
    return done;
  }

  #isNew(event: HistoryEvent): boolean {
    const { id, n, device } = event;
    if (device === this.#writer.device) this.#n = Math.max(this.#n, n);
    if (this.#own.get(id)?.n === n && this.#own.delete(id)) return false;
    return this.#known.add(event);
  }

  /** What counts is what is there. */
  #takeAll(): void {
    this.#known = new EachOnce();
    for (const folder of this.#folders) for (const event of folder.events()) this.#known.add(event);
    for (const event of this.#own.values()) this.#known.add(event);
  }

  /** All that is not yet on disk, in one write. */
  async #save(): Promise<Trouble | undefined> {
    const events = this.#unsaved;
    if (events.length === 0) return undefined;
    this.#unsaved = [];
    const { disk, folder, storage, below, isInFolder } = this.#places;
    const name = `${this.#writer.device}.jsonl`;
    const isMeant = isInFolder();
    const isToFolder = isMeant && folder !== undefined && disk.isWritable(folder);
    const inStorage = async (): Promise<void> => {
      await disk.makeFolder(storage);
      const made = await disk.append(storage, `${below}/${name}`, (last) => appendix(events, last));
      if (isMeant && !isToFolder && made.includes(disk.at(storage, below))) this.#tell.keptElsewhere();
    };
    const first = await failure(isToFolder ? this.#saveIn(folder, name, events) : inStorage());
    if (first === undefined) return undefined;
    const isSaved = isToFolder && (await failure(inStorage())) === undefined;
    if (!isSaved) this.#unsaved = [...events, ...this.#unsaved];
    const file = isToFolder ? disk.at(folder, `${IN_FOLDER}/${name}`) : disk.at(storage, `${below}/${name}`);
    return { file, error: first, isSaved };
  }

  /** When the logs appear in a folder, that is told, in the folder and to the person. */
  async #saveIn(folder: string, name: string, events: readonly HistoryEvent[]): Promise<void> {
    const { disk, readme } = this.#places;
    const made = await disk.append(folder, `${IN_FOLDER}/${name}`, (last) => appendix(events, last));
    if (!made.includes(disk.at(folder, OWN_FOLDER))) return;
    await disk.make(disk.at(folder, README), `${readme}\n`).catch(() => undefined);
    this.#tell.appeared(disk.at(folder, IN_FOLDER));
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
