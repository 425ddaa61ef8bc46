import { areSame, bytesOf, joined, textOf } from '../shared/bytes';
import { type Appendix, codeOf } from '../shared/disk';
import type { Files } from './files';

const TRIES = 3;

/** What this window has written to a file: all that was in it after the last time, and the lines that must be in it. */
interface WrittenLog {
  readonly whole: Uint8Array;
  readonly lines: readonly string[];
}

/**
 * Appends where files are only written whole: what is in the file is written again with what comes to it, and read back. A
 * line that is not there then, as another window wrote at the same time or the file was cut off, is written once more, now or
 * with what comes next; an event counts once however often it is there.
 */
export class Appending {
  readonly #files: Files;
  readonly #written = new Map<string, WrittenLog>();

  constructor(files: Files) {
    this.#files = files;
  }

  async append(file: string, text: Appendix): Promise<void> {
    const before = await this.#read(file);
    const known = before && this.#written.get(file); // a file that is gone was taken away by somebody
    const kept = known && !beginsWith(before, known.whole) ? withLines(before, known.lines) : (before ?? new Uint8Array());
    const piece = text(textOf(kept.subarray(-1)));
    const lines = [...(known?.lines ?? []), ...linesOf(piece)];
    let whole = joined([kept, bytesOf(piece)]);
    for (let tries = 0; tries < TRIES; tries += 1) {
      this.#written.set(file, { whole, lines: linesOf(textOf(whole)) }); // until it is known to be there, all of it counts
      await this.#files.write(file, whole);
      const now = await this.#read(file);
      if (now && beginsWith(now, whole)) {
        this.#written.set(file, { whole, lines });
        return;
      }
      whole = withLines(now ?? new Uint8Array(), linesOf(textOf(whole)));
    }
    throw Object.assign(new Error('what was written is not what is there'), { code: 'EIO' });
  }

  /** Nothing, if there is no such file. */
  async #read(file: string): Promise<Uint8Array | undefined> {
    try {
      return await this.#files.read(file);
    } catch (error) {
      if (codeOf(error) === 'ENOENT') return undefined;
      throw error;
    }
  }
}

function beginsWith(bytes: Uint8Array, beginning: Uint8Array): boolean {
  return areSame(bytes.subarray(0, beginning.length), beginning);
}

/** With those lines at the end that are not there. */
function withLines(bytes: Uint8Array, lines: readonly string[]): Uint8Array {
  const there = new Set(linesOf(textOf(bytes)));
  const missing = lines.filter((line) => !there.has(line));
  if (missing.length === 0) return bytes;
  const isOpen = bytes.length > 0 && textOf(bytes.subarray(-1)) !== '\n';
  return joined([bytes, bytesOf(`${isOpen ? '\n' : ''}${missing.join('\n')}\n`)]);
}

function linesOf(text: string): string[] {
  return text.split('\n').filter((line) => line !== '');
}
