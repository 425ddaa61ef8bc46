import { createHash, type Hash } from 'node:crypto';
import { lstat, type FileHandle } from 'node:fs/promises';
import path from 'node:path';
import { setImmediate } from 'node:timers/promises';
import type { HistoryEvent } from '../../core/history/event';
import { type Problem, readLog } from '../../core/history/log';
import { openOwn, READ } from './ownFile';

const PIECE = 200_000;
const LINE_FEED = 10;
/** A line that is longer is no event. It is told of, and not kept in memory. */
const LONGEST = 1_000_000;
/** How much of what was read is compared to know that a file has only grown. */
const MARK = 200;

/** What a look at a log brought. */
export interface Look {
  /** The whole file was read, and not only what had come. */
  readonly isAnew: boolean;
  readonly events: readonly HistoryEvent[];
  readonly problems: readonly Problem[];
  /** Those of the last line if its end is missing: it is read again. */
  readonly problemsAtEnd: readonly Problem[];
}

/** What was read of a file, from its beginning: whole lines only. */
export interface Reached {
  readonly offset: number;
  readonly lines: number;
  readonly sha256: string;
}

interface Reaching {
  readonly offset: number;
  readonly lines: number;
  readonly mark: Buffer;
  /** Of all that was read until there. */
  readonly hash: Hash;
  /** Whether there is an event in what comes after it: a line whose end is missing, and that may go on otherwise. */
  readonly isMore: boolean;
}

/** The file in which it was reached. */
interface Found {
  readonly inode: number;
  readonly size: number;
  readonly mtime: number;
}

/** A log on disk. It is read in pieces, and of a file that has only grown nothing is read twice. */
export class LogFile {
  readonly path: string;
  readonly #root: string;
  readonly #below: string;
  #reached: (Reaching & Found) | undefined;

  /** `below`: its path below `root`; nothing is read through a link. */
  constructor(root: string, below: string) {
    this.path = path.join(root, below);
    this.#root = root;
    this.#below = below;
  }

  /** How far it was read; nothing if something counts that comes after that. */
  get reached(): Reached | undefined {
    if (!this.#reached || this.#reached.isMore) return undefined;
    const { offset, lines, hash } = this.#reached;
    return { offset, lines, sha256: hash.copy().digest('hex') };
  }

  /** Nothing, if the file is as it was. */
  async look(): Promise<Look | undefined> {
    const { ino, size, mtimeMs } = await lstat(this.path);
    const before = this.#reached;
    if (before?.inode === ino && before.size === size && before.mtime === mtimeMs) return undefined;
    const handle = await openOwn(this.#root, this.#below, READ);
    try {
      const hasGrown = before?.inode === ino && size > before.size && !before.isMore && (await hasMark(handle, before));
      const from = hasGrown ? before : undefined;
      const { look, ...reached } = await readFrom(handle, from ?? BEGINNING);
      this.#reached = { ...reached, inode: ino, size, mtime: mtimeMs };
      return { isAnew: from === undefined, ...look };
    } finally {
      await handle.close();
    }
  }

  /** Takes what was read once for read, if it is still there as it was, byte for byte, and tells whether it is. */
  async goOn({ offset, lines, sha256 }: Reached): Promise<boolean> {
    const handle = await openOwn(this.#root, this.#below, READ);
    try {
      const { ino, mtimeMs, size } = await handle.stat();
      const { hash, mark } = await hashUntil(handle, offset);
      if (hash.copy().digest('hex') !== sha256) return false;
      this.#reached = { offset, lines, mark, hash, isMore: false, inode: ino, size: Math.min(size, offset), mtime: mtimeMs };
      return true;
    } finally {
      await handle.close();
    }
  }

  /** The next look reads everything. */
  forget(): void {
    this.#reached = undefined;
  }
}

const BEGINNING = { offset: 0, lines: 0, mark: Buffer.alloc(0), hash: createHash('sha256') };

async function readFrom(handle: FileHandle, start: Omit<Reaching, 'isMore'>): Promise<Reaching & { readonly look: Omit<Look, 'isAnew'> }> {
  const events: HistoryEvent[] = [];
  const problems: Problem[] = [];
  let { offset, lines, mark, hash } = start;
  const ahead = hash.copy();
  let rest: Buffer[] = []; // of a line whose end has not come yet
  let length = 0;
  const take = (bytes: Buffer): Problem[] => {
    const log = readLog(bytes.toString('utf8'));
    for (const event of log.events) events.push(event);
    return log.problems.map(({ kind, line }) => ({ kind, line: line + lines }));
  };
  for (;;) {
    const { buffer, bytesRead } = await handle.read(Buffer.allocUnsafe(PIECE), 0, PIECE, offset + length);
    if (bytesRead === 0) break;
    const bytes = buffer.subarray(0, bytesRead);
    const end = bytes.lastIndexOf(LINE_FEED) + 1;
    if (end > 0) {
      const isTooLong = length > LONGEST;
      if (isTooLong) problems.push({ kind: 'malformed', line: (lines += 1) });
      const whole = isTooLong ? bytes.subarray(bytes.indexOf(LINE_FEED) + 1, end) : Buffer.concat([...rest, bytes.subarray(0, end)]);
      for (const problem of take(whole)) problems.push(problem);
      lines += linesIn(whole);
      offset += length + end;
      mark = Buffer.from((isTooLong ? bytes.subarray(0, end) : whole).subarray(-MARK));
      hash = ahead.update(bytes.subarray(0, end)).copy();
      [rest, length] = [[], 0];
    }
    ahead.update(bytes.subarray(end));
    length += bytesRead - end;
    rest = length > LONGEST ? [] : [...rest, bytes.subarray(end)];
    await setImmediate();
  }
  // A last line without its end is read again next time: it may go on.
  const count = events.length;
  const problemsAtEnd: Problem[] = length > LONGEST ? [{ kind: 'torn', line: lines + 1 }] : take(Buffer.concat(rest));
  return { offset, lines, mark, hash, isMore: events.length > count, look: { events, problems, problemsAtEnd } };
}

/** Goes over what was read once; where less is there, another hash comes of it. */
async function hashUntil(handle: FileHandle, offset: number): Promise<Pick<Reaching, 'hash' | 'mark'>> {
  const hash = createHash('sha256');
  let mark = Buffer.alloc(0);
  for (let at = 0; at < offset; ) {
    const { buffer, bytesRead } = await handle.read(Buffer.allocUnsafe(PIECE), 0, Math.min(PIECE, offset - at), at);
    if (bytesRead === 0) break;
    const bytes = buffer.subarray(0, bytesRead);
    hash.update(bytes);
    mark = Buffer.concat([mark, bytes.subarray(-MARK)]).subarray(-MARK);
    at += bytesRead;
  }
  return { hash, mark };
}

function linesIn(bytes: Buffer): number {
  let count = 0;
  for (let at = bytes.indexOf(LINE_FEED); at >= 0; at = bytes.indexOf(LINE_FEED, at + 1)) count += 1;
  return count;
}

async function hasMark(handle: FileHandle, { offset, mark }: Pick<Reaching, 'offset' | 'mark'>): Promise<boolean> {
  const { buffer, bytesRead } = await handle.read(Buffer.alloc(mark.length), 0, mark.length, offset - mark.length);
  return bytesRead === mark.length && buffer.equals(mark);
}
