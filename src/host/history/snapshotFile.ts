import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Wishes } from '../../core/history/wishes';
import { readSnapshot, type Snapshot, writeSnapshot } from '../../core/history/snapshot';
import type { LogsReached } from './homeLog';
import { inTurns } from './inTurns';

/** What a snapshot was made of. It says nothing of any other logs, to any other code, or of other wishes. */
interface Made {
  readonly home: string;
  readonly code: string;
  readonly wishes: Wishes;
  readonly logs: LogsReached;
}

/** What the history of a home says, kept from one start to the next. The logs are the truth: without it all takes longer. */
export class SnapshotFile {
  readonly #file: string;
  readonly #home: string;
  readonly #code: string;

  /** `code`: names the code that replays events; another may replay them otherwise. */
  constructor(storage: string, home: string, tag: string, code: string) {
    this.#file = path.join(storage, `history-${tag}.snapshot`);
    this.#home = home;
    this.#code = code;
  }

  /** What was kept, if `areThere` says that the logs are still there as they were. What does not fit is as good as none. */
  async load(wishes: Wishes, areThere: (logs: LogsReached) => Promise<boolean>): Promise<Snapshot | undefined> {
    const lines = linesIn(await readFile(this.#file).catch(() => Buffer.alloc(0)));
    const [first, ...others] = lines ?? [];
    if (first === undefined) return undefined;
    const { logs, ...made } = JSON.parse(first) as Made;
    if (JSON.stringify(made) !== JSON.stringify(this.#madeFor(wishes)) || !(await areThere(logs))) return undefined;
    return inTurns(readSnapshot(others));
  }

  /** A new file is put in the place of the old one, so that there is never half of it. */
  async save(snapshot: Snapshot, wishes: Wishes, logs: LogsReached): Promise<void> {
    const lines = [JSON.stringify({ ...this.#madeFor(wishes), logs }), ...(await inTurns(writeSnapshot(snapshot)))];
    const written = `${this.#file}.${process.pid}.new`;
    try {
      await mkdir(path.dirname(this.#file), { recursive: true });
      await writeFile(written, textOf(lines));
      await rename(written, this.#file);
    } catch {
      await rm(written, { force: true }).catch(() => undefined);
    }
  }

  #madeFor({ retention, longest, rollover }: Wishes): Omit<Made, 'logs'> {
    return { home: this.#home, code: this.#code, wishes: { retention, longest, rollover } };
  }
}

/** The last line tells whether all others are there as they were written. */
function textOf(lines: readonly string[]): string {
  const text = `${lines.join('\n')}\n`;
  return `${text}${sumOf(Buffer.from(text))}`;
}

function linesIn(bytes: Buffer): string[] | undefined {
  const end = bytes.lastIndexOf('\n') + 1;
  if (bytes.toString('latin1', end) !== sumOf(bytes.subarray(0, end))) return undefined;
  return bytes.toString('utf8', 0, end - 1).split('\n');
}

function sumOf(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex');
}
