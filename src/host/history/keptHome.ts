import type { Draft } from '../../core/history/event';
import { HomeProgress, type HomeSources } from '../../core/history/homeProgress';
import type { Seen } from '../../core/history/seen';
import type { HomeLog, Trouble } from './homeLog';
import type { Home } from './homes';
import type { LookFile } from './lookFile';

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
  /** Asked for each time that all is built anew. */
  readonly sources: () => Omit<HomeSources, 'seen'>;
}

/** The history of one home: what is in its logs, and what follows from it for its questions as they are now. */
export class KeptHome {
  readonly home: Home;
  readonly log: HomeLog;
  readonly kept: LookFile;
  readonly #sources: HomeParts['sources'];
  readonly #onChange: () => void;
  #progress: HomeProgress | undefined;
  #isReading = true;
  #isWhole = true;
  #stopListening: () => void = () => undefined;

  /** Resolves when its logs have been read. */
  readonly ready: Promise<void>;

  constructor({ home, log, kept, sources }: HomeParts, onChange: () => void) {
    this.home = home;
    this.log = log;
    this.kept = kept;
    this.#sources = sources;
    this.#onChange = onChange;
    this.ready = this.#start();
  }

  /** Nothing until the logs have been read. */
  get progress(): HomeProgress | undefined {
    return this.#progress;
  }

  dispose(): void {
    this.#stopListening();
    this.#progress?.dispose();
  }

  /** Whether notes are being read. */
  reading(isReading: boolean, isWhole = true): void {
    this.#isReading = isReading;
    this.#isWhole = isWhole;
    this.#progress?.reading(isReading, isWhole);
  }

  /** Reads what has come to the logs from elsewhere, and says whether it is anything. */
  async read(): Promise<boolean> {
    await this.ready;
    const { added, isLess } = await this.log.read();
    if (isLess) this.rebuild();
    else if (added.length > 0) this.#progress?.take(added);
    return isLess || added.length > 0;
  }

  /** Writes what was found out of the notes, if it is anything, and then what has happened: all at once. */
  async write(draftOf: (progress: HomeProgress) => Draft | undefined): Promise<Happened> {
    await this.ready;
    const progress = this.#progress;
    if (!progress) return {};
    const found = this.look();
    const draft = draftOf(progress);
    const written = draft && this.log.write([draft]);
    if (written) progress.take(written.events);
    const [before, trouble] = [await found, await written?.done];
    if (written) this.#keep();
    const event = written?.events[0];
    return { ...(event ? { event: event.id } : {}), trouble: trouble ?? before };
  }

  /** Finds out what became of the questions, and writes it. */
  async look(): Promise<Trouble | undefined> {
    const look = this.#progress?.look();
    if (!look) return undefined;
    const { events, done } = this.log.write(look.drafts);
    this.#progress?.wrote(look, events);
    const trouble = await done;
    if (!trouble) this.#keep();
    return trouble;
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

  async #start(): Promise<void> {
    await this.kept.load();
    await this.log.read();
    this.#build();
  }

  /** Begins anew with all events. */
  rebuild(): void {
    if (this.#progress) this.#build();
  }

  #build(): void {
    const seen = this.#progress?.seen ?? this.kept.seen;
    this.dispose();
    const progress = new HomeProgress({ ...this.#sources(), ...(seen ? { seen } : {}) });
    this.#progress = progress;
    progress.take(this.log.events());
    progress.reading(this.#isReading, this.#isWhole);
    this.#stopListening = progress.onDidChange(this.#onChange);
    this.#onChange();
  }
}
