import type { HistoryEvent } from './event';
import { isSame } from './order';
import { History } from './replay';
import type { Wishes } from './schedule';

/** What a few events have changed: nothing, only what is known of questions, or also which history is whose. */
export type Change = 'nothing' | 'cards' | 'owners';

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

  /** Takes events, in any order; those that are known already count once. */
  take(events: readonly HistoryEvent[]): Change {
    const fresh = events.filter((event) => this.#isNew(event));
    if (fresh.length === 0) return 'nothing';
    this.#events = this.#events.concat(fresh);
    let change: Change = 'cards';
    for (const event of fresh) {
      if (!this.#isOfCard(event)) change = 'owners';
      if (this.#history.add(event)) continue;
      this.#history = new History(this.#events, this.#wishes);
      return 'owners';
    }
    return change;
  }

  #isNew(event: HistoryEvent): boolean {
    const same = this.#known.get(event.id);
    if (same?.some((other) => isSame(other, event))) return false;
    if (same) same.push(event);
    else this.#known.set(event.id, [event]);
    return true;
  }

  /** Whether it can change only what is known of a question that there is something known of. */
  #isOfCard(event: HistoryEvent): boolean {
    if (event.type === 'alias' || event.type === 'fresh') return false;
    const [undone] = event.type === 'undo' ? (this.#known.get(event.undone) ?? []) : [event];
    if (undone === undefined || undone.type === 'undo') return true;
    return undone.type !== 'alias' && undone.type !== 'fresh' && this.#history.cardOf(undone.question) !== undefined;
  }
}
