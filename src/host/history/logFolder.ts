import type { HistoryEvent } from '../../core/history/event';
import { formatLine } from '../../core/history/line';
import type { LogProblem } from '../../core/history/log';
import type { Disk, Watching } from '../shared/disk';
import { LogFile, type ReadUpTo } from './logFile';
import { logsIn } from './logsIn';

/** What is said of the logs to whoever looks for it. */
export interface LogTeller {
  /** A line that is not understood; it stays in the file. */
  problem(file: string, problem: LogProblem): void;
  /** So many more lines of a file that are not understood. */
  moreProblems(file: string, count: number): void;
  unreadable(file: string, error: unknown): void;
  /** Somebody may have written into a folder of logs that was read. */
  changed(): void;
  /** There were no logs in a folder of the person's, and now there are. */
  appeared(folder: string): void;
  /** What is meant to be beside the notes cannot be there. */
  keptElsewhere(): void;
}

/** So many lines of a log are told of one by one. */
const MOST_TOLD = 20;

/** What came to some logs. */
export interface LogChange {
  readonly added: readonly HistoryEvent[];
  /** Something that was there is not any more. */
  readonly isLess: boolean;
}

/** How far a log was read, and what of it was not understood. */
export interface LogReached extends ReadUpTo {
  readonly name: string;
  readonly problems: readonly LogProblem[];
}

interface KnownLog {
  readonly file: LogFile;
  /** Those that were read: all, or what came after a snapshot. */
  events: HistoryEvent[];
  isWhole: boolean;
  problems: LogProblem[];
  /** The lines that were told of. */
  readonly told: Set<number>;
  isUnreadable: boolean;
}

/** The logs of all devices in a folder, if there is one. */
export class LogFolder {
  readonly path: string;
  readonly #disk: Disk;
  readonly #root: string;
  readonly #below: string;
  readonly #tell: LogTeller;
  readonly #logs = new Map<string, KnownLog>();
  #isUnreadable = false;
  #watcher: Watching | undefined;

  /** `below`: its path below `root`, a folder that is trusted. */
  constructor(disk: Disk, root: string, below: string, tell: LogTeller) {
    this.path = disk.at(root, below);
    this.#disk = disk;
    this.#root = root;
    this.#below = below;
    this.#tell = tell;
  }

  dispose(): void {
    this.#watcher?.close();
    this.#watcher = undefined;
  }

  *events(): Generator<HistoryEvent> {
    for (const { events } of this.#logs.values()) yield* events;
  }

  /** How far the logs were read; nothing if that is not all that counts. */
  reached(): LogReached[] | undefined {
    const all = [...this.#logs].map(([name, { file, problems, isUnreadable }]) => {
      const reached = isUnreadable ? undefined : file.reached;
      return reached && { name, ...reached, problems };
    });
    return this.#isUnreadable || all.includes(undefined) ? undefined : all.filter((one) => one !== undefined);
  }

  /** Takes what was read once for read, if all of it is still there as it was, and tells whether it is. */
  async goOn(all: readonly LogReached[]): Promise<boolean> {
    for (const { name, problems, ...reached } of all) {
      const known = { ...this.#new(name), isWhole: false, problems: [...problems] };
      if (!(await known.file.goOn(reached).catch(() => false))) return false;
      this.#logs.set(name, known);
    }
    return true;
  }

  /** The next reading reads everything. */
  forget(): void {
    for (const known of this.#logs.values()) {
      known.file.forget();
      Object.assign(known, { events: [], isWhole: true, problems: [] });
    }
  }

  #new(name: string): KnownLog {
    const file = new LogFile(this.#disk, this.#root, `${this.#below}/${name}`);
    return { file, events: [], isWhole: true, problems: [], told: new Set(), isUnreadable: false };
  }

  /** Reads what has changed since the last time. A log that cannot be read counts as it was. */
  async read(): Promise<LogChange> {
    const names = await this.#names();
    let isLess = false;
    for (const [name, { events, isWhole }] of this.#logs) {
      if (names.includes(name)) continue;
      this.#logs.delete(name);
      isLess ||= events.length > 0 || !isWhole;
    }
    const added: HistoryEvent[] = [];
    for (const name of names) {
      const change = await this.#readLog(name);
      for (const event of change.added) added.push(event);
      isLess ||= change.isLess;
    }
    return { added, isLess };
  }

  async #names(): Promise<string[]> {
    try {
      const names = await logsIn(this.#disk, this.#root, this.#below);
      this.#isUnreadable = false;
      if (names.length > 0) this.#watch();
      else this.dispose();
      return names;
    } catch (error) {
      if (!this.#isUnreadable) this.#tell.unreadable(this.path, error);
      this.#isUnreadable = true;
      return [...this.#logs.keys()];
    }
  }

  /** What cannot be watched is read again when the window is looked at. */
  #watch(): void {
    this.#watcher ??= this.#disk.watch(this.path, { changed: () => this.#tell.changed(), ended: () => this.dispose() });
  }

  async #readLog(name: string): Promise<LogChange> {
    const known = this.#logs.get(name) ?? this.#new(name);
    this.#logs.set(name, known);
    try {
      const look = await known.file.look();
      known.isUnreadable = false;
      const isLess = look?.isAnew === true && (!known.isWhole || hasLost(known.events, look.events));
      if (look?.isAnew) Object.assign(known, { events: [], isWhole: true, problems: [] });
      for (const event of look?.events ?? []) known.events.push(event);
      for (const problem of look?.problems ?? []) known.problems.push(problem);
      const fresh = known.told.size === 0 ? known.problems : (look?.problems ?? []);
      this.#tellProblems(known, [...fresh, ...(look?.problemsAtEnd ?? [])]);
      return { added: look?.events ?? [], isLess };
    } catch (error) {
      if (!known.isUnreadable) this.#tell.unreadable(known.file.path, error);
      known.isUnreadable = true;
      return { added: [], isLess: false };
    }
  }

  #tellProblems({ file, told }: KnownLog, problems: readonly LogProblem[]): void {
    const fresh = problems.filter(({ line }) => !told.has(line));
    const left = Math.max(0, MOST_TOLD - told.size);
    for (const { line } of fresh) told.add(line);
    for (const problem of fresh.slice(0, left)) this.#tell.problem(file.path, problem);
    if (fresh.length > left) this.#tell.moreProblems(file.path, fresh.length - left);
  }
}

/** Whether something is gone, or is another than it was. */
function hasLost(before: readonly HistoryEvent[], now: readonly HistoryEvent[]): boolean {
  if (before.length === 0) return false;
  const lines = new Set(now.map((event) => formatLine(event)));
  return before.some((event) => !lines.has(formatLine(event)));
}
