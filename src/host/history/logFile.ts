import type { HistoryEvent } from '../../core/history/event';
import { type LogProblem, readLog } from '../../core/history/log';
import { areSame, joined, textOf } from '../shared/bytes';
import type { Disk, FileState, Hash, OpenFile } from '../shared/disk';
import { turn } from '../shared/turn';

const PIECE = 200_000;
const LINE_FEED = 10;
/** A line that is longer is no event. It is told of, and not kept in memory. */
const LONGEST = 1_000_000;
/** How much of what was read is compared to know that a file has only grown. */
const MARK = 200;

/** What a look at a log brought. */
export interface LogLook {
  /** The whole file was read, and not only what had come. */
  readonly isAnew: boolean;
  readonly events: readonly HistoryEvent[];
  readonly problems: readonly LogProblem[];
  /** Those of the last line if its end is missing: it is read again. */
  readonly problemsAtEnd: readonly LogProblem[];
}

/** What was read of a file, from its beginning: whole lines only. */
export interface ReadUpTo {
  readonly offset: number;
  readonly lines: number;
  readonly sha256: string;
}

interface Reaching {
  readonly offset: number;
  readonly lines: number;
  readonly mark: Uint8Array;
  /** Of all that was read until there. */
  readonly hash: Hash;
  /** Whether there is an event in what comes after it: a line whose end is missing, and that may go on otherwise. */
  readonly isMore: boolean;
}

/** A log on disk. It is read in pieces, and of a file that has only grown nothing is read twice. */
export class LogFile {
  readonly path: string;
  readonly #disk: Disk;
  readonly #root: string;
  readonly #below: string;
  /** With the file in which it was reached. */
  #reached: (Reaching & FileState) | undefined;

  /** `below`: its path below `root`; nothing is read through a link. */
  constructor(disk: Disk, root: string, below: string) {
    this.path = disk.at(root, below);
    this.#disk = disk;
    this.#root = root;
    this.#below = below;
  }

  /** How far it was read; nothing if something counts that comes after that. */
  get reached(): ReadUpTo | undefined {
    if (!this.#reached || this.#reached.isMore) return undefined;
    const { offset, lines, hash } = this.#reached;
    return { offset, lines, sha256: hash.hex() };
  }

  /** Nothing, if the file is as it was. */
  async look(): Promise<LogLook | undefined> {
    const { id, size, mtime } = await this.#disk.stat(this.path);
    const before = this.#reached;
    if (before?.id === id && before.size === size && before.mtime === mtime) return undefined;
    const file = await this.#disk.open(this.#root, this.#below);
    try {
      const hasGrown = before?.id === id && size > before.size && !before.isMore && (await hasMark(file, before));
      const from = hasGrown ? before : undefined;
      const { look, ...reached } = await readFrom(file, from ?? this.#beginning());
      this.#reached = { ...reached, id, size, mtime };
      return { isAnew: from === undefined, ...look };
    } finally {
      await file.close();
    }
  }

  /** Takes what was read once for read, if it is still there as it was, byte for byte, and tells whether it is. */
  async goOn({ offset, lines, sha256 }: ReadUpTo): Promise<boolean> {
    const file = await this.#disk.open(this.#root, this.#below);
    try {
      const { id, mtime, size } = await file.stat();
      const { hash, mark } = await hashUntil(file, offset, this.#disk.hash());
      if (hash.hex() !== sha256) return false;
      this.#reached = { offset, lines, mark, hash, isMore: false, id, size: Math.min(size, offset), mtime };
      return true;
    } finally {
      await file.close();
    }
  }

  /** The next look reads everything. */
  forget(): void {
    this.#reached = undefined;
  }

  #beginning(): Omit<Reaching, 'isMore'> {
    return { offset: 0, lines: 0, mark: new Uint8Array(), hash: this.#disk.hash() };
  }
}

async function readFrom(file: OpenFile, start: Omit<Reaching, 'isMore'>): Promise<Reaching & { readonly look: Omit<LogLook, 'isAnew'> }> {
  const events: HistoryEvent[] = [];
  const problems: LogProblem[] = [];
  let { offset, lines, mark, hash } = start;
  const ahead = hash.copy();
  let rest: Uint8Array[] = []; // of a line whose end has not come yet
  let length = 0;
  const take = (bytes: Uint8Array): LogProblem[] => {
    const log = readLog(textOf(bytes));
    for (const event of log.events) events.push(event);
    return log.problems.map(({ kind, line }) => ({ kind, line: line + lines }));
  };
  for (;;) {
    const bytes = await file.read(offset + length, PIECE);
    if (bytes.length === 0) break;
    const end = bytes.lastIndexOf(LINE_FEED) + 1;
    if (end > 0) {
      const isTooLong = length > LONGEST;
      if (isTooLong) problems.push({ kind: 'malformed', line: (lines += 1) });
      const whole = isTooLong ? bytes.subarray(bytes.indexOf(LINE_FEED) + 1, end) : joined([...rest, bytes.subarray(0, end)]);
      for (const problem of take(whole)) problems.push(problem);
      lines += linesIn(whole);
      offset += length + end;
      mark = Uint8Array.from((isTooLong ? bytes.subarray(0, end) : whole).subarray(-MARK));
      ahead.update(bytes.subarray(0, end));
      hash = ahead.copy();
      [rest, length] = [[], 0];
    }
    ahead.update(bytes.subarray(end));
    length += bytes.length - end;
    rest = length > LONGEST ? [] : [...rest, bytes.subarray(end)];
    await turn();
  }
  // A last line without its end is read again next time: it may go on.
  const count = events.length;
  const problemsAtEnd: LogProblem[] = length > LONGEST ? [{ kind: 'torn', line: lines + 1 }] : take(joined(rest));
  return { offset, lines, mark, hash, isMore: events.length > count, look: { events, problems, problemsAtEnd } };
}

/** Goes over what was read once; where less is there, another hash comes of it. */
async function hashUntil(file: OpenFile, offset: number, hash: Hash): Promise<Pick<Reaching, 'hash' | 'mark'>> {
  let mark: Uint8Array = new Uint8Array();
  for (let at = 0; at < offset; ) {
    const bytes = await file.read(at, Math.min(PIECE, offset - at));
    if (bytes.length === 0) break;
    hash.update(bytes);
    mark = joined([mark, bytes.subarray(-MARK)]).subarray(-MARK);
    at += bytes.length;
  }
  return { hash, mark };
}

function linesIn(bytes: Uint8Array): number {
  let count = 0;
  for (let at = bytes.indexOf(LINE_FEED); at >= 0; at = bytes.indexOf(LINE_FEED, at + 1)) count += 1;
  return count;
}

async function hasMark(file: OpenFile, { offset, mark }: Pick<Reaching, 'offset' | 'mark'>): Promise<boolean> {
  return areSame(await file.read(offset - mark.length, mark.length), mark);
}
