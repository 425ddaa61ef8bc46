import type { EventDraft, HistoryEvent } from '../../core/history/event';
import { HomeProgress, type HomeSources, type HomeWishes } from '../../core/history/homeProgress';
import type { History } from '../../core/history/replay';
import type { Seen } from '../../core/history/seen';
import type { HomeLog, Trouble } from './homeLog';
import type { Home } from './homes';
import { KeptHistory } from './keptHistory';
import type { LookFile } from './lookFile';
import type { SnapshotFile } from './snapshotFile';

/** What is written of something that happened. */
export interface Happened {
  /** Nothing, if there was nothing to be written. */
  readonly event?: string;
  readonly trouble?: Trouble | undefined;
}

export interface HomeParts {
  readonly home: Home;
  readonly log: HomeLog;
  readonly kept: LookFile;
  readonly snapshot: SnapshotFile;
  /** So many events are replayed in a moment: of more there is a snapshot, and another one when so many have come since. */
  readonly many: number;
  /** Asked for each time that all is built anew. */
  readonly sources: () => Omit<HomeSources, 'seen' | 'history' | 'onChange'>;
}

/** A snapshot is made when there is nothing better to do. */
const LATER_MS = 10_000;

/** The history of one home: what is in its logs, and what follows from it for its questions as they are now. */
export class KeptHome {
  readonly home: Home;
  readonly log: HomeLog;
  readonly kept: LookFile;
  readonly #history: KeptHistory;
  readonly #sources: HomeParts['sources'];
  readonly #onChange: () => void;
  #progress: HomeProgress | undefined;
  #ready: Promise<unknown>;
  #isReading = true;
  #isWhole = true;
  #isDisposed = false;
  #later: ReturnType<typeof setTimeout> | undefined;

  constructor({ home, log, kept, snapshot, many, sources }: HomeParts, onChange: () => void) {
    this.home = home;
    this.log = log;
    this.kept = kept;
    this.#history = new KeptHistory(log, snapshot, many, sources().wishes);
    this.#sources = sources;
    this.#onChange = onChange;
    this.#ready = this.#start();
  }

  /** Resolves when what was read of the logs until now is known. */
  get ready(): Promise<unknown> {
    return this.#ready;
  }

  get tag(): string {
    return this.home.tag;
  }

  /** Nothing until the logs have been read. */
  get progress(): HomeProgress | undefined {
    return this.#progress;
  }

  /** What happened, as far as that is known. */
  get history(): History {
    return this.#history.growing.now;
  }

  dispose(): void {
    this.#isDisposed = true;
    clearTimeout(this.#later);
    this.log.dispose();
    this.#progress?.dispose();
  }

  /** Whether notes are being read. */
  reading(isReading: boolean, isWhole = true): void {
    this.#isReading = isReading;
    this.#isWhole = isWhole;
    this.#progress?.reading(isReading, isWhole);
  }

  wish(wishes: HomeWishes): void {
    if (this.#progress) this.#progress.wish(wishes);
    else this.#history.growing.wish(wishes);
    void this.#catchUp();
  }

  /** Reads what has come to the logs from elsewhere, and says whether it is anything. */
  read(): Promise<boolean> {
    return this.#inOrder(() => this.#read());
  }

  /** The history with all its events; those that a snapshot has spared are read now. */
  whole(): Promise<History> {
    return this.#inOrder(async () => {
      if (!this.log.isWhole) await this.#beginAnew();
      return this.history;
    });
  }

  /** Writes what was found out of the notes, if it is anything, and then what has happened: all at once. */
  async write(draftOf: (progress: HomeProgress) => EventDraft | undefined): Promise<Happened> {
    await this.#ready;
    const progress = this.#progress;
    if (!progress) return {};
    const found = this.#look();
    if (this.#history.growing.isBehind) {
      const before = await found;
      const { trouble = before, ...happened } = await this.write(draftOf);
      return { ...happened, trouble };
    }
    const draft = draftOf(progress);
    const written = draft && this.log.write([draft]);
    if (written) this.#take(written.events);
    const [before, trouble] = [await found, await written?.done];
    if (written) this.#keep();
    await this.#catchUp();
    const event = written?.events[0];
    return { ...(event ? { event: event.id } : {}), trouble: trouble ?? before };
  }

  /** Finds out what became of the questions, and writes it. */
  async look(): Promise<Trouble | undefined> {
    await this.#ready;
    return this.#look();
  }

  async #look(): Promise<Trouble | undefined> {
    const look = this.#progress?.look();
    if (!look) return undefined;
    const { events, done } = this.log.write(look.drafts);
    this.#progress?.wrote(look, events);
    this.#counted(events);
    const trouble = await done;
    if (!trouble) this.#keep();
    await this.#catchUp();
    return trouble;
  }

  /** Resolves when all that is known is on disk. */
  async save(): Promise<void> {
    await this.log.flush();
    await Promise.all([this.kept.save(), this.#history.isWorthIt && this.#keepSnapshot()]);
  }

  /** What the last look saw. Where there is no history, there is nothing to be found again. */
  #keep(): void {
    if (!this.log.isEmpty) this.kept.see(() => this.#seenOnDisk());
  }

  /** What was found out must be on disk before what it was found out by: else it would not be found out again. */
  async #seenOnDisk(): Promise<readonly Seen[] | undefined> {
    const seen = this.#progress?.seen;
    return (await this.log.flush()) ? undefined : seen;
  }

  async #keepSnapshot(): Promise<void> {
    const made = await this.#inOrder(async () => {
      await this.#read();
      return this.#history.made();
    });
    if (made) await this.#history.keep(made);
  }

  async #start(): Promise<void> {
    await Promise.all([this.#history.start(), this.kept.load()]);
    this.#counted([]);
    this.#renew();
  }

  /** One after the other. */
  #inOrder<Result>(work: () => Promise<Result>): Promise<Result> {
    const done = this.#ready.then(work);
    this.#ready = done.catch(() => undefined);
    return done;
  }

  async #read(): Promise<boolean> {
    const { added, isLess } = await this.log.read();
    if (isLess) {
      await this.#history.beginAnew();
      this.#renew();
    } else {
      this.#take(added);
      if (this.#history.growing.isBehind) await this.#beginAnew();
    }
    return isLess || added.length > 0;
  }

  #take(events: readonly HistoryEvent[]): void {
    this.#progress?.take(events);
    this.#counted(events);
  }

  /** Something may have come that cannot be understood without the events that a snapshot has spared. */
  async #catchUp(): Promise<void> {
    if (!this.#history.growing.isBehind) return;
    await this.#inOrder(async () => {
      if (this.#history.growing.isBehind) await this.#beginAnew();
    });
  }

  async #beginAnew(): Promise<void> {
    await this.#history.beginAnew();
    this.#progress?.refresh();
  }

  #counted(events: readonly HistoryEvent[]): void {
    this.#history.counted(events);
    if (!this.#history.isWorthItNow || this.#isDisposed) return;
    this.#later ??= setTimeout(() => {
      this.#later = undefined;
      void this.#keepSnapshot();
    }, LATER_MS);
  }

  /** Which history belongs to which question is found out anew. */
  renew(): void {
    if (this.#progress) this.#renew();
  }

  #renew(): void {
    const seen = this.#progress?.seen ?? this.kept.seen;
    this.#progress?.dispose();
    const progress = new HomeProgress({ ...this.#sources(), onChange: this.#onChange, history: this.#history.growing, ...(seen ? { seen } : {}) });
    this.#progress = progress;
    if (this.#isDisposed) {
      progress.dispose();
      return;
    }
    progress.reading(this.#isReading, this.#isWhole);
    if (this.#isReading) this.#onChange();
  }
}
