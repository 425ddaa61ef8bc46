import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import type { HistoryEvent } from '../../core/history/event';
import { formatLine } from '../../core/history/line';
import type { Problem } from '../../core/history/log';
import { LogFile } from './logFile';

/** What is said of the logs to whoever looks for it. */
export interface Tell {
  /** A line that is not understood; it stays in the file. */
  problem(file: string, problem: Problem): void;
  unreadable(file: string, error: unknown): void;
}

/** What came to some logs. */
export interface Change {
  readonly added: readonly HistoryEvent[];
  /** Something that was there is not any more. */
  readonly isLess: boolean;
}

interface Known {
  readonly file: LogFile;
  events: HistoryEvent[];
  /** The lines that were told of. */
  readonly told: Set<number>;
  isUnreadable: boolean;
}

/** The logs of all devices in a folder, if there is one. */
export class LogFolder {
  readonly path: string;
  readonly #tell: Tell;
  readonly #logs = new Map<string, Known>();
  #isUnreadable = false;

  constructor(path: string, tell: Tell) {
    this.path = path;
    this.#tell = tell;
  }

  *events(): Generator<HistoryEvent> {
    for (const { events } of this.#logs.values()) yield* events;
  }

  /** Reads what has changed since the last time. A log that cannot be read counts as it was. */
  async read(): Promise<Change> {
    const names = await this.#names();
    let isLess = false;
    for (const [name, { events }] of this.#logs) {
      if (names.includes(name)) continue;
      this.#logs.delete(name);
      isLess ||= events.length > 0;
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
      const names = await logsIn(this.path);
      this.#isUnreadable = false;
      return names;
    } catch (error) {
      if (!this.#isUnreadable) this.#tell.unreadable(this.path, error);
      this.#isUnreadable = true;
      return [...this.#logs.keys()];
    }
  }

  async #readLog(name: string): Promise<Change> {
    const known = this.#logs.get(name) ?? { file: new LogFile(path.join(this.path, name)), events: [], told: new Set(), isUnreadable: false };
    this.#logs.set(name, known);
    try {
      const look = await known.file.look();
      known.isUnreadable = false;
      if (!look) return { added: [], isLess: false };
      const before = known.events;
      const isLess = look.isAnew && before.length > 0 && hasLost(before, look.events);
      if (look.isAnew) known.events = [...look.events];
      else for (const event of look.events) known.events.push(event);
      this.#tellProblems(known, look.problems);
      return { added: look.events, isLess };
    } catch (error) {
      if (!known.isUnreadable) this.#tell.unreadable(known.file.path, error);
      known.isUnreadable = true;
      return { added: [], isLess: false };
    }
  }

  #tellProblems({ file, told }: Known, problems: readonly Problem[]): void {
    for (const problem of problems) {
      if (told.has(problem.line)) continue;
      told.add(problem.line);
      this.#tell.problem(file.path, problem);
    }
  }
}

/** Whether something is gone, or is another than it was. */
function hasLost(before: readonly HistoryEvent[], now: readonly HistoryEvent[]): boolean {
  const lines = new Set(now.map((event) => formatLine(event)));
  return before.some((event) => !lines.has(formatLine(event)));
}

/** Files only: who waits at a pipe, waits for ever. */
export async function logsIn(folder: string): Promise<string[]> {
  const names = (await readdir(folder).catch(noneIfGone)).filter((name) => name.endsWith('.jsonl')).sort();
  const isFile = await Promise.all(
    names.map((name) =>
      stat(path.join(folder, name)).then(
        (found) => found.isFile(),
        () => true,
      ),
    ),
  );
  return names.filter((_, at) => isFile[at]);
}

function noneIfGone(error: unknown): string[] {
  const { code } = error as NodeJS.ErrnoException;
  if (code === 'ENOENT' || code === 'ENOTDIR') return [];
  throw error;
}
