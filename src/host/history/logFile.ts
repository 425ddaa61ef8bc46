import { open, stat, type FileHandle } from 'node:fs/promises';
import { setImmediate } from 'node:timers/promises';
import type { HistoryEvent } from '../../core/history/event';
import { type Problem, readLog } from '../../core/history/log';

const PIECE = 200_000;
const LINE_FEED = 10;
/** How much of what was read is compared to know that a file has only grown. */
const MARK = 200;

/** What a look at a log brought. */
export interface Look {
  /** The whole file was read, and not only what had come. */
  readonly isAnew: boolean;
  readonly events: readonly HistoryEvent[];
  readonly problems: readonly Problem[];
}

/** How far a file was read: whole lines only. */
interface Reached {
  readonly offset: number;
  readonly lines: number;
  readonly mark: Buffer;
  readonly inode: number;
  readonly size: number;
  readonly mtime: number;
}

/** A log on disk. It is read in pieces, and of a file that has only grown nothing is read twice. */
export class LogFile {
  readonly path: string;
  #reached: Reached | undefined;

  constructor(path: string) {
    this.path = path;
  }

  /** Nothing, if the file is as it was. */
  async look(): Promise<Look | undefined> {
    const { ino, size, mtimeMs } = await stat(this.path);
    const before = this.#reached;
    if (before?.inode === ino && before.size === size && before.mtime === mtimeMs) return undefined;
    const handle = await open(this.path, 'r');
    try {
      const from = before?.inode === ino && size > before.size && (await hasMark(handle, before)) ? before : undefined;
      const start = from ?? { offset: 0, lines: 0, mark: Buffer.alloc(0) };
      const { look, ...reached } = await readFrom(handle, start);
      this.#reached = { ...reached, inode: ino, size, mtime: mtimeMs };
      return { isAnew: from === undefined, ...look };
    } finally {
      await handle.close();
    }
  }

  /** The next look reads everything. */
  forget(): void {
    this.#reached = undefined;
  }
}

type Start = Pick<Reached, 'offset' | 'lines' | 'mark'>;

async function readFrom(handle: FileHandle, start: Start): Promise<Start & { readonly look: Omit<Look, 'isAnew'> }> {
  const events: HistoryEvent[] = [];
  const problems: Problem[] = [];
  let { offset, lines, mark } = start;
  let rest: Buffer = Buffer.alloc(0);
  const take = (bytes: Buffer): void => {
    const log = readLog(bytes.toString('utf8'));
    for (const event of log.events) events.push(event);
    for (const { kind, line } of log.problems) problems.push({ kind, line: line + lines });
  };
  for (;;) {
    const { buffer, bytesRead } = await handle.read(Buffer.allocUnsafe(PIECE), 0, PIECE, offset + rest.length);
    if (bytesRead === 0) break;
    const bytes = Buffer.concat([rest, buffer.subarray(0, bytesRead)]);
    const end = bytes.lastIndexOf(LINE_FEED) + 1;
    const whole = bytes.subarray(0, end);
    rest = bytes.subarray(end);
    if (end === 0) continue;
    take(whole);
    offset += end;
    lines += whole.reduce((count, byte) => (byte === LINE_FEED ? count + 1 : count), 0);
    mark = Buffer.from(whole.subarray(-MARK));
    await setImmediate();
  }
  take(rest); // a last line without its end is read again next time: it may go on
  return { offset, lines, mark, look: { events, problems } };
}

async function hasMark(handle: FileHandle, { offset, mark }: Start): Promise<boolean> {
  const { buffer, bytesRead } = await handle.read(Buffer.alloc(mark.length), 0, mark.length, offset - mark.length);
  return bytesRead === mark.length && buffer.equals(mark);
}
