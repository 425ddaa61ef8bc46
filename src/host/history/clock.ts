import { dayOf, nextDay } from '../../core/history/days';
import type { TaggedHome } from '../../core/history/allHomes';
import { wishesIn } from '../shared/practiceSettings';
import { now } from './keptHomes';

/** After the time that is waited for: a timer may be a little early. */
const LATE_MS = 50;

/** Tells when another day begins, and when what comes back within minutes is due. One timer for all. */
export class Clock {
  readonly #homes: () => readonly TaggedHome[];
  readonly #onDue: () => void;
  #next: ReturnType<typeof setTimeout> | undefined;
  #soon: ReturnType<typeof setTimeout> | undefined;
  #day = dayOf(now(), rollover());
  #isDisposed = false;

  constructor(homes: () => readonly TaggedHome[], onDue: () => void) {
    this.#homes = homes;
    this.#onDue = onDue;
  }

  dispose(): void {
    this.#isDisposed = true;
    clearTimeout(this.#soon);
    clearTimeout(this.#next);
  }

  /** Looks whether another day has begun: a computer that slept may have missed it. */
  look(): boolean {
    const day = dayOf(now(), rollover());
    if (day === this.#day) return false;
    this.#day = day;
    for (const { progress } of this.#homes()) progress?.dayBegan();
    return true;
  }

  /** What is due may be otherwise now. Much may change at once. */
  changed(): void {
    if (this.#isDisposed) return;
    this.#soon ??= setTimeout(() => {
      this.#soon = undefined;
      this.#wait();
    });
  }

  #wait(): void {
    clearTimeout(this.#next);
    const moment = now();
    const times = this.#homes()
      .flatMap(({ progress }) => progress?.due() ?? [])
      .flatMap(({ card }) => card?.due?.at ?? [])
      .filter((at) => at > moment.at);
    const next = Math.min(nextDay(moment, rollover()), ...times);
    this.#next = setTimeout(
      () => {
        if (!this.look()) this.#onDue();
      },
      next - moment.at + LATE_MS,
    );
  }
}

function rollover(): number {
  return wishesIn(undefined).rollover;
}
