import { dayOf, nextDay } from '../../core/history/days';
import type { Keeper } from './keeper';
import { now } from './keptHomes';
import { wishesIn } from '../shared/practiceSettings';

/** After the time that is waited for: a timer may be a little early. */
const LATE_MS = 50;

/** Tells when another day begins, and when what comes back within minutes is due. One timer for all. */
export class Clock {
  readonly #keeper: Keeper;
  readonly #stop: () => void;
  #next: ReturnType<typeof setTimeout> | undefined;
  #soon: ReturnType<typeof setTimeout> | undefined;
  #day = dayOf(now(), rollover());

  constructor(keeper: Keeper) {
    this.#keeper = keeper;
    this.#stop = keeper.onDidChange(() => this.#waitSoon());
  }

  dispose(): void {
    this.#stop();
    clearTimeout(this.#soon);
    clearTimeout(this.#next);
  }

  /** Looks whether another day has begun: a computer that slept may have missed it. */
  look(): boolean {
    const day = dayOf(now(), rollover());
    if (day === this.#day) return false;
    this.#day = day;
    for (const { progress } of this.#keeper.homes.all()) progress?.dayBegan();
    return true;
  }

  /** Much may change at once. */
  #waitSoon(): void {
    this.#soon ??= setTimeout(() => {
      this.#soon = undefined;
      this.#wait();
    });
  }

  #wait(): void {
    clearTimeout(this.#next);
    const moment = now();
    const times = this.#keeper
      .due()
      .flatMap(({ card }) => card?.due?.at ?? [])
      .filter((at) => at > moment.at);
    const next = Math.min(nextDay(moment, rollover()), ...times);
    this.#next = setTimeout(
      () => {
        if (!this.look()) this.#keeper.tell();
      },
      next - moment.at + LATE_MS,
    );
  }
}

function rollover(): number {
  return wishesIn(undefined).rollover;
}
