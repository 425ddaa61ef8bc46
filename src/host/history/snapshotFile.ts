import type { Wishes } from '../../core/history/wishes';
import { readSnapshot, type Snapshot, writeSnapshot } from '../../core/history/snapshot';
import { bytesOf, joined, textOf } from '../shared/bytes';
import type { Disk } from '../shared/disk';
import type { LogsReached } from './homeLog';
import { inTurns } from './inTurns';

const LINE_FEED = 10;

/** What a snapshot was made of. It says nothing of any other logs, to any other code, or of other wishes. */
interface SnapshotSource {
  readonly home: string;
  readonly code: string;
  readonly wishes: Wishes;
  readonly logs: LogsReached;
}

/** What the history of a home says, kept from one start to the next. The logs are the truth: without it all takes longer. */
export class SnapshotFile {
  readonly #disk: Disk;
  readonly #file: string;
  readonly #home: string;
  readonly #code: string;

  /** `code`: names the code that replays events; another may replay them otherwise. */
  constructor(disk: Disk, storage: string, home: string, tag: string, code: string) {
    this.#disk = disk;
    this.#file = disk.at(storage, `history-${tag}.snapshot`);
    this.#home = home;
    this.#code = code;
  }

  /** What was kept, if `areThere` says that the logs are still there as they were. What does not fit is as good as none. */
  async load(wishes: Wishes, areThere: (logs: LogsReached) => Promise<boolean>): Promise<Snapshot | undefined> {
    const lines = this.#linesIn(await this.#disk.read(this.#file).catch(() => new Uint8Array()));
    const [first, ...others] = lines ?? [];
    if (first === undefined) return undefined;
    const { logs, ...made } = JSON.parse(first) as SnapshotSource;
    if (JSON.stringify(made) !== JSON.stringify(this.#madeFor(wishes)) || !(await areThere(logs))) return undefined;
    return inTurns(readSnapshot(others));
  }

  async save(snapshot: Snapshot, wishes: Wishes, logs: LogsReached): Promise<void> {
    const lines = [JSON.stringify({ ...this.#madeFor(wishes), logs }), ...(await inTurns(writeSnapshot(snapshot)))];
    const text = bytesOf(`${lines.join('\n')}\n`);
    await this.#disk.replace(this.#file, joined([text, bytesOf(this.#sumOf(text))])).catch(() => undefined);
  }

  #madeFor({ retention, longest, rollover }: Wishes): Omit<SnapshotSource, 'logs'> {
    return { home: this.#home, code: this.#code, wishes: { retention, longest, rollover } };
  }

  /** The last line tells whether all others are there as they were written. */
  #linesIn(bytes: Uint8Array): string[] | undefined {
    const end = bytes.lastIndexOf(LINE_FEED) + 1;
    if (textOf(bytes.subarray(end)) !== this.#sumOf(bytes.subarray(0, end))) return undefined;
    return textOf(bytes.subarray(0, end - 1)).split('\n');
  }

  #sumOf(bytes: Uint8Array): string {
    const hash = this.#disk.hash();
    hash.update(bytes);
    return hash.hex();
  }
}
