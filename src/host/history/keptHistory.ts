import type { HistoryEvent } from '../../core/history/event';
import { GrowingHistory } from '../../core/history/growingHistory';
import type { Wishes } from '../../core/history/wishes';
import type { Snapshot } from '../../core/history/snapshot';
import type { HomeLog, LogsReached } from './homeLog';
import { inTurns } from './inTurns';
import type { SnapshotFile } from './snapshotFile';

/** A snapshot, and of what it was made. */
interface MadeSnapshot {
  readonly snapshot: Snapshot;
  readonly wishes: Wishes;
  readonly logs: LogsReached;
  readonly count: number;
}

/** What the logs of a home say. At the start it goes on from a snapshot, if there is one that fits. */
export class KeptHistory {
  readonly #log: HomeLog;
  readonly #file: SnapshotFile;
  readonly #many: number;
  #growing: GrowingHistory;
  /** How many events there are, and how many there were when the snapshot was made. */
  #count = 0;
  #countKept = 0;

  constructor(log: HomeLog, file: SnapshotFile, many: number, wishes: Wishes) {
    this.#log = log;
    this.#file = file;
    this.#many = many;
    this.#growing = new GrowingHistory(wishes);
  }

  get growing(): GrowingHistory {
    return this.#growing;
  }

  /** Whether a snapshot would spare something, and whether so much that it is made meanwhile. */
  get isWorthIt(): boolean {
    return this.#count >= this.#many && this.#count > this.#countKept;
  }

  get isWorthItNow(): boolean {
    return this.#count - this.#countKept >= this.#many;
  }

  async start(): Promise<void> {
    const { wishes } = this.#growing;
    const snapshot = await this.#file.load(wishes, (logs) => this.#log.goOn(logs));
    if (snapshot) {
      this.#growing = await inTurns(GrowingHistory.from(snapshot, wishes));
      this.#countKept = this.#count = snapshot.mentioned.length;
      const { added, isLess } = await this.#log.read();
      this.#growing.take(added, () => false);
      this.counted(added);
      if (!isLess && !this.#growing.isBehind) return;
    }
    await this.#log.readAll();
    await this.beginAnew();
  }

  /** Replays all events. Those that a snapshot has spared are read now. */
  async beginAnew(): Promise<void> {
    if (!this.#log.isWhole) await this.#log.readAll();
    const events = this.#log.events();
    await inTurns(this.#growing.begin(events));
    [this.#count, this.#countKept] = [events.length, 0];
  }

  /** Some events were taken. */
  counted({ length }: readonly HistoryEvent[]): void {
    this.#count += length;
  }

  /** What is known now, if that is what the logs say. */
  made(): MadeSnapshot | undefined {
    const logs = this.#growing.isBehind ? undefined : this.#log.reached;
    const { now, wishes } = this.#growing;
    return logs && { snapshot: now.snapshot(), wishes, logs, count: this.#count };
  }

  async keep({ snapshot, wishes, logs, count }: MadeSnapshot): Promise<void> {
    this.#countKept = count;
    await this.#file.save(snapshot, wishes, logs);
  }
}
