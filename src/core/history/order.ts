import { EachOnce, meaningOf } from './eachOnce';
import type { HistoryEvent } from './event';
import { atOnce, isStep, type Steps } from './steps';

/** Before this there was nothing to write events: a clock that says so has stopped. */
const EARLIEST = Date.UTC(2026, 0);

/**
 * The events of all logs, each once, in the order in which they happened: the same for the same events, in whatever
 * order, in whichever files and however often they are given.
 *
 * A device counts its events, so its own order is known. Its clock is believed as far as it agrees with that; an event
 * that it does not agree with is taken to have happened right after the one before it.
 * ```
 * n    1      2      3      4      5
 * at   10:00  10:05  1970   10:15  10:20     3 → 10:05
 * ```
 */
export function inOrder(events: readonly HistoryEvent[]): HistoryEvent[] {
  return atOnce(orderInSteps(events));
}

export function* orderInSteps(events: readonly HistoryEvent[]): Steps<HistoryEvent[]> {
  const devices = new Map<string, HistoryEvent[]>();
  const known = new EachOnce();
  for (const [at, event] of events.entries()) {
    if (isStep(at)) yield;
    if (!known.add(event)) continue;
    const own = devices.get(event.device);
    if (own) own.push(event);
    else devices.set(event.device, [event]);
  }
  const all = [...devices.values()].flatMap((own) => believed(own.sort(byCount)));
  return all.sort(byTime);
}

/** The order of events whose times are right. */
export function byTime(one: HistoryEvent, other: HistoryEvent): number {
  return one.when.at - other.when.at || compare(one.device, other.device) || byCount(one, other);
}

/** Knows which event comes after all others, so that those need not be brought in order again. */
export class Tail {
  readonly #devices = new Map<string, HistoryEvent>();
  #last: HistoryEvent | undefined;

  /** `events`: in order, or those of another tail. */
  constructor(events: readonly HistoryEvent[]) {
    for (const event of events) {
      const last = this.#devices.get(event.device);
      if (!last || byCount(last, event) < 0) this.#devices.set(event.device, event);
    }
    this.#last = events.at(-1);
  }

  /** Those that say which event comes next: a tail of them is the same. */
  get events(): HistoryEvent[] {
    return [...this.#devices.values(), ...(this.#last ? [this.#last] : [])];
  }

  /** Whether an event comes after all others, by the count and the clock of its device and the clocks of all. */
  isNext(event: HistoryEvent): boolean {
    if (event.when.at < EARLIEST || (this.#last && byTime(this.#last, event) >= 0)) return false;
    const last = this.#devices.get(event.device);
    return !last || (last.when.at >= EARLIEST && last.when.at <= event.when.at && last.n < event.n);
  }

  add(event: HistoryEvent): void {
    this.#devices.set(event.device, event);
    this.#last = event;
  }
}

function byCount(one: HistoryEvent, other: HistoryEvent): number {
  return one.n - other.n || one.when.at - other.when.at || compare(one.id, other.id) || compare(meaningOf(one), meaningOf(other));
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

/** Corrects the times of a device that set its clock: most of its events agree with each other, and are believed. */
function believed(events: readonly HistoryEvent[]): HistoryEvent[] {
  const trusted = longestRise(events.map(({ when }) => when.at));
  if (trusted.size === events.length) return [...events];
  const [first] = trusted;
  if (first === undefined) return [...events];
  let at = events[first]?.when.at ?? 0;
  return events.map((event, place) => {
    if (trusted.has(place)) at = event.when.at;
    return at === event.when.at ? event : { ...event, when: { ...event.when, at } };
  });
}

/** The places of the most times that do not fall, from left to right; of several such, those that end earliest. */
function longestRise(numbers: readonly number[]): ReadonlySet<number> {
  const ends: number[] = [];
  const before = numbers.map((number, place) => {
    if (number < EARLIEST) return -1;
    let low = 0;
    let high = ends.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((numbers[ends[middle] ?? 0] ?? 0) <= number) low = middle + 1;
      else high = middle;
    }
    ends[low] = place;
    return low > 0 ? (ends[low - 1] ?? -1) : -1;
  });
  const rise: number[] = [];
  for (let place = ends.at(-1) ?? -1; place >= 0; place = before[place] ?? -1) rise.push(place);
  return new Set(rise.reverse());
}
