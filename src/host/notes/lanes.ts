const LANES = 32;

/** Does a few things at once, and the others after them, in their order. */
export class Lanes {
  #busy = 0;
  readonly #waiting = new Set<() => void>();

  async run<Result>(work: () => PromiseLike<Result>): Promise<Result> {
    if (this.#busy < LANES) this.#busy += 1;
    else await new Promise<void>((resolve) => this.#waiting.add(resolve));
    try {
      return await work();
    } finally {
      this.#leave();
    }
  }

  /** Works on many things, and lets others in between. */
  async each<Item>(items: readonly Item[], work: (item: Item) => Promise<void>): Promise<void> {
    const rest = items.values();
    const one = async (): Promise<void> => {
      for (const item of rest) await this.run(() => work(item));
    };
    await Promise.all(Array.from({ length: LANES }, one));
  }

  /** Whoever waits longest gets the lane. */
  #leave(): void {
    for (const next of this.#waiting) {
      this.#waiting.delete(next);
      next();
      return;
    }
    this.#busy -= 1;
  }
}
