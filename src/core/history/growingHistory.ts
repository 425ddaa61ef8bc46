import { EachOnce } from './eachOnce';
import type { HistoryEvent } from './event';
import { byTime } from './order';
import { History } from './replay';
import type { Wishes } from './wishes';
import type { Snapshot } from './snapshot';
import { isStep, type Steps } from './steps';

/** What some events have changed: nothing, only what is known of questions that are there, or also which history is whose. */
export type HistoryChange = 'nothing' | 'cards' | 'owners';

/** Of more events at once all are replayed anew: that takes no longer. */
const FEW = 100;

/**
 * A history to which events come, mostly one after another.
 *
 * If it goes on from a snapshot, it does not have the events before that. Should something come that cannot be understood
 * without them, it is behind until it begins anew with all.
 */
export class GrowingHistory {
  #events: HistoryEvent[] = [];
  #known = new EachOnce();
  #wishes: Wishes;
  #history: History;
  #isWhole = true;
  #isBehind = false;

  constructor(wishes: Wishes) {
    this.#wishes = wishes;
    this.#history = new History([], wishes);
  }

  static *from(snapshot: Snapshot, wishes: Wishes): Steps<GrowingHistory> {
    const growing = new GrowingHistory(wishes);
    growing.#history = yield* History.from(snapshot, wishes);
    growing.#isWhole = false;
    return growing;
  }

  get now(): History {
    return this.#history;
  }

  get wishes(): Wishes {
    return this.#wishes;
  }

  /** Whether all events are needed, and not there. */
  get isBehind(): boolean {
    return this.#isBehind;
  }

  wish(wishes: Wishes): void {
    this.#wishes = wishes;
    this.#replayAll();
  }

  /** Begins anew with all events that there are. Nothing else may be taken meanwhile. */
  *begin(events: readonly HistoryEvent[]): Steps<void> {
    this.#events = [];
    this.#known = new EachOnce();
    this.#isWhole = false;
    for (const [at, event] of events.entries()) {
      if (isStep(at)) yield;
      if (this.#known.add(event)) this.#events.push(event);
    }
    const wishes = this.#wishes;
    const history = yield* History.inSteps(this.#events, wishes);
    this.#history = wishes === this.#wishes ? history : new History(this.#events, this.#wishes);
    this.#isWhole = true;
    this.#isBehind = false;
  }

  /** Takes events, in any order; those that are known already count once. `isThere`: whether a question has an identity now. */
  take(events: readonly HistoryEvent[], isThere: (identity: string) => boolean): HistoryChange {
    const fresh = events.filter((event) => this.#known.add(event));
    if (fresh.length === 0) return 'nothing';
    this.#events = this.#events.concat(fresh);
    const isOfCards = fresh.every((event) => this.#isOfCard(event, isThere));
    const isEach = fresh.length <= FEW || !this.#isWhole;
    if (isEach && [...fresh].sort(byTime).every((event) => this.#history.add(event))) return isOfCards ? 'cards' : 'owners';
    this.#replayAll();
    return 'owners';
  }

  #replayAll(): void {
    if (this.#isWhole) this.#history = new History(this.#events, this.#wishes);
    else this.#isBehind = true;
  }

  #isOfCard(event: HistoryEvent, isThere: (identity: string) => boolean): boolean {
    const [about] = event.type === 'undo' ? this.#known.of(event.undone) : [event];
    if (about === undefined || about.type === 'undo') return true;
    return about.type !== 'alias' && about.type !== 'fresh' && isThere(about.question);
  }
}
