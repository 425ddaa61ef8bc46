import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Seen } from '../../core/history/seen';

const PAUSE_MS = 1000;

/** What is kept of a home from one start to the next. Without it less is found out, nothing else. */
interface Kept {
  readonly version: 1;
  readonly home: string;
  /** What was seen at the last look. */
  readonly seen?: readonly Seen[];
  /** The lost questions that the person was told of. */
  readonly told: readonly string[];
}

export class LookFile {
  readonly #file: string;
  #kept: Kept;
  #seenNow: (() => Promise<readonly Seen[] | undefined>) | undefined;
  #pause: NodeJS.Timeout | undefined;
  #saving: Promise<void> = Promise.resolve();
  #isChanged = false;

  constructor(storage: string, home: string, tag: string) {
    this.#file = path.join(storage, `history-${tag}.json`);
    this.#kept = { version: 1, home, told: [] };
  }

  get seen(): readonly Seen[] | undefined {
    return this.#kept.seen;
  }

  get told(): readonly string[] {
    return this.#kept.told;
  }

  async load(): Promise<void> {
    try {
      const kept: unknown = JSON.parse(await readFile(this.#file, 'utf8'));
      if (isKept(kept) && kept.home === this.#kept.home) this.#kept = kept;
    } catch {
      return; // there is none yet, or it is damaged
    }
  }

  /** Of these lost questions the person is told now. */
  tell(told: readonly string[]): void {
    this.#kept = { ...this.#kept, told };
    this.#saveLater();
  }

  /** What the last look saw is asked for when it is written. */
  see(seenNow: () => Promise<readonly Seen[] | undefined>): void {
    this.#seenNow = seenNow;
    this.#saveLater();
  }

  /** Resolves when what is kept is on disk. */
  save(): Promise<void> {
    clearTimeout(this.#pause);
    this.#pause = undefined;
    this.#saving = this.#saving.then(() => this.#save());
    return this.#saving;
  }

  #saveLater(): void {
    this.#isChanged = true;
    this.#pause ??= setTimeout(() => void this.save(), PAUSE_MS).unref();
  }

  /** A new file is put in the place of the old one, so that there is never half of it. */
  async #save(): Promise<void> {
    if (!this.#isChanged) return;
    this.#isChanged = false;
    const seen = await this.#seenNow?.();
    if (seen) this.#kept = { ...this.#kept, seen };
    const written = `${this.#file}.${process.pid}.new`;
    try {
      await mkdir(path.dirname(this.#file), { recursive: true });
      await writeFile(written, JSON.stringify(this.#kept));
      await rename(written, this.#file);
    } catch {
      await rm(written, { force: true }).catch(() => undefined);
    }
  }
}

function isKept(value: unknown): value is Kept {
  if (typeof value !== 'object' || value === null) return false;
  const { version, seen, told } = value as Record<string, unknown>;
  const isTold = Array.isArray(told) && told.every((one) => typeof one === 'string');
  return version === 1 && isTold && (seen === undefined || (Array.isArray(seen) && seen.every(isSeen)));
}

function isSeen(one: unknown): boolean {
  if (typeof one !== 'object' || one === null) return false;
  const { key, identity, path: place, hash, section } = one as Record<string, unknown>;
  const isText = (text: unknown): boolean => typeof text === 'string';
  return [key, identity, place, hash].every(isText) && Array.isArray(section) && section.every(isText);
}
