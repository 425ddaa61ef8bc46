/** So long after a note changed nobody notices that it is not shown yet; many changes come at once. */
const PAUSE_MS = 50;

/** A file that is moved or saved may be gone for so long; its questions are not taken for gone before. */
const MOVING_MS = 1000;

/** Many changes of notes, followed once. */
export class Changes {
  readonly #isMissing: () => boolean;
  readonly #follow: () => void;
  #soon: NodeJS.Timeout | undefined;
  #later: NodeJS.Timeout | undefined;

  /** `isMissing`: a question that is to be asked is not in the notes now. */
  constructor(isMissing: () => boolean, follow: () => void) {
    this.#isMissing = isMissing;
    this.#follow = follow;
  }

  /** Something changed. */
  tell(): void {
    this.#soon ??= setTimeout(() => {
      this.#soon = undefined;
      if (this.#isMissing()) this.#later ??= setTimeout(() => this.#now(), MOVING_MS);
      else this.#now();
    }, PAUSE_MS);
  }

  dispose(): void {
    clearTimeout(this.#soon);
    clearTimeout(this.#later);
  }

  #now(): void {
    clearTimeout(this.#later);
    this.#later = undefined;
    this.#follow();
  }
}
