import { type Seen, seen } from '../../core/history/seen';
import { list, object, type Of, oneOf, text } from '../../core/reader';
import { bytesOf, textOf } from '../shared/bytes';
import type { Disk } from '../shared/disk';

const PAUSE_MS = 1000;

/** What is kept of a home from one start to the next. Without it less is found out, nothing else. */
type KeptLook = Of<typeof keptLook>;
const keptLook = object(
  {
    version: oneOf(1),
    home: text(),
    /** The lost questions that the person was told of. */
    told: list(text()),
  },
  {
    /** What was seen at the last look. */
    seen: list(seen),
  },
);

export class LookFile {
  readonly #disk: Disk;
  readonly #file: string;
  #kept: KeptLook;
  #seenNow: (() => Promise<readonly Seen[] | undefined>) | undefined;
  #pause: ReturnType<typeof setTimeout> | undefined;
  #saving: Promise<void> = Promise.resolve();
  #isChanged = false;

  constructor(disk: Disk, storage: string, home: string, tag: string) {
    this.#disk = disk;
    this.#file = disk.at(storage, `history-${tag}.json`);
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
      const kept = keptLook(JSON.parse(textOf(await this.#disk.read(this.#file))));
      if (kept?.home === this.#kept.home) this.#kept = kept;
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
    this.#pause ??= setTimeout(() => void this.save(), PAUSE_MS);
  }

  async #save(): Promise<void> {
    if (!this.#isChanged) return;
    this.#isChanged = false;
    const seen = await this.#seenNow?.();
    if (seen) this.#kept = { ...this.#kept, seen };
    await this.#disk.replace(this.#file, bytesOf(JSON.stringify(this.#kept))).catch(() => undefined);
  }
}
