import type { HistoryEvent } from './event';
import { isSame } from './order';
import { History } from './replay';
import type { Wishes } from './schedule';

/** What some events have changed: nothing, only what is known of questions that are there, or also which history is whose. */
export type Change = 'nothing' | 'cards' | 'owners';

/** Of more events at once all are replayed anew: that takes no longer. */
const FEW = 100;

/** A history to which events come, mostly one after another. */
export class GrowingHistory {
  #events: HistoryEvent[] = [];
  readonly #known = new Map<string, HistoryEvent[]>();
  #wishes: Wishes;
  #history: History;

  constructor(wishes: Wishes) {
    this.#wishes = wishes;
    this.#history = new History([], wishes);
  }

  get now(): History {
    return this.#history;
  }

  wish(wishes: Wishes): void {
    this.#wishes = wishes;
    this.#history = new History(this.#events, wishes);
  }

  /** Takes events, in any order; those that are known already count once. `isThere`: whether a question has an identity now. */
  take(events: readonly HistoryEvent[], isThere: (identity: string) => boolean): Change {
    const fresh = events.filter((event) => this.#isNew(event));
    if (fresh.length === 0) return 'nothing';
    this.#events = this.#events.concat(fresh);
    const isOfCards = fresh.every((event) => this.#isOfCard(event, isThere));
    if (fresh.length <= FEW && fresh.every((event) => this.#history.add(event))) return isOfCards ? 'cards' : 'owners';
    this.#history = new History(this.#events, this.#wishes);
    return 'owners';
  }

  #isNew(event: HistoryEvent): boolean {
    const same = this.#known.get(event.id);
    if (same?.some((other) => isSame(other, event))) return false;
    if (same) same.push(event);
    else this.#known.set(event.id, [event]);
    return true;
  }

  #isOfCard(event: HistoryEvent, isThere: (identity: string) => boolean): boolean {
    const [about] = event.type === 'undo' ? (this.#known.get(event.undone) ?? []) : [event];
    if (about === undefined || about.type === 'undo') return true;
    return about.type !== 'alias' && about.type !== 'fresh' && isThere(about.question);
  }
}
