import { turn } from '../shared/turn';

const TURN_MS = 10;

/** Keeps long work in turns, between which everything else in the process has its own. */
export class Turns {
  #end = 0;
  #next: Promise<void> | undefined;

  /** Resolves when the next piece of the work may be done: at once while the turn lasts. */
  async take(): Promise<void> {
    while (performance.now() >= this.#end) await (this.#next ??= this.#pause());
  }

  async #pause(): Promise<void> {
    await turn();
    this.#next = undefined;
    this.#end = performance.now() + TURN_MS;
  }
}
