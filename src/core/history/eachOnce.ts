import type { HistoryEvent } from './event';

/**
 * Events, each once. A merge may leave the same line twice, a copied folder the same event in two files, a formatter other
 * blanks. Only what means the same is left out: two events that share an id by accident both stay.
 */
export class EachOnce {
  readonly #events = new Map<string, HistoryEvent | readonly HistoryEvent[]>();

  get isEmpty(): boolean {
    return this.#events.size === 0;
  }

  /** Tells whether it is new. */
  add(event: HistoryEvent): boolean {
    const same = this.of(event.id);
    if (same.some((other) => isSame(other, event))) return false;
    this.#events.set(event.id, same.length === 0 ? event : [...same, event]);
    return true;
  }

  has(id: string): boolean {
    return this.#events.has(id);
  }

  /** Those with an id: seldom more than one. */
  of(id: string): readonly HistoryEvent[] {
    const found = this.#events.get(id) ?? [];
    return isList(found) ? found : [found];
  }

  *[Symbol.iterator](): Generator<HistoryEvent> {
    for (const found of this.#events.values()) {
      if (isList(found)) yield* found;
      else yield found;
    }
  }
}

function isList(found: HistoryEvent | readonly HistoryEvent[]): found is readonly HistoryEvent[] {
  return Array.isArray(found);
}

function isSame(one: HistoryEvent, other: HistoryEvent): boolean {
  return one === other || meaningOf(one) === meaningOf(other);
}

/** What an event says, however it is written. */
export function meaningOf(event: HistoryEvent): string {
  const { more, ...rest } = event;
  const fields = Object.entries({ ...rest, ...more });
  return JSON.stringify(fields.sort(([one], [other]) => (one < other ? -1 : 1)));
}
