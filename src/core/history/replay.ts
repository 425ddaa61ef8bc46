import { type Card, cardFrom } from './card';
import type { HistoryEvent } from './event';
import { Links } from './links';
import { byTime, inOrder, Tail } from './order';
import { Schedule, type Wishes, WISHES } from './schedule';

export { type Card, type Due, isUsed } from './card';

const GENERATION = /^(.*)~(\d+)$/s;

/** What happens to a question; an undo only takes back. */
type Lived = Exclude<HistoryEvent, { readonly type: 'undo' }>;

/** What it takes to find out which history belongs to which question. */
export type Replayed = Pick<History, 'cardOf' | 'cards' | 'identityAt' | 'nextIdentityAt'>;

/** What the events say of every question. It can be thrown away and is built again from them. */
export class History {
  readonly #links = new Links();
  readonly #cards = new Map<string, Card>();
  /** What happened to each card, in order. */
  readonly #lives = new Map<string, Lived[]>();
  readonly #generations = new Map<string, number>();
  readonly #known = new Map<string, HistoryEvent>();
  /** Ids that by accident several events have. */
  readonly #shared = new Set<string>();
  readonly #undone = new Set<string>();
  readonly #tail: Tail;
  readonly #schedule: Schedule;
  readonly #rollover: number;

  /** The events of all devices, in any order, and each as often as one likes. */
  constructor(events: readonly HistoryEvent[], wishes: Wishes = WISHES) {
    this.#schedule = new Schedule(wishes);
    this.#rollover = wishes.rollover;
    const all = inOrder(events);
    this.#tail = new Tail(all);
    for (const event of all) this.#know(event);
    const live = all.filter((event): event is Lived => event.type !== 'undo' && !this.#undone.has(event.id));
    for (const event of live) if (event.type === 'alias') this.#links.join(event.from, event.question);
    for (const event of live) this.#live(event);
    for (const root of this.#lives.keys()) this.#remember(root);
  }

  /** Whether nothing ever happened. */
  get isEmpty(): boolean {
    return this.#cards.size === 0;
  }

  /** The card of an identity, whichever of its names that is. */
  cardOf(identity: string): Card | undefined {
    return this.#cards.get(this.#links.rootOf(identity));
  }

  cards(): Iterable<Card> {
    return this.#cards.values();
  }

  /**
   * The identity that belongs to a place now. After `q3Zr` moved on and another question came to where it stood, that is
   * `q3Zr~1`.
   */
  identityAt(key: string): string {
    const generation = this.#generations.get(key) ?? 0;
    return generation === 0 ? key : `${key}~${generation}`;
  }

  /** The identity for the next question that comes to a place. */
  nextIdentityAt(key: string): string {
    return `${key}~${(this.#generations.get(key) ?? 0) + 1}`;
  }

  /**
   * Takes one more event in, if that is to say the same as replaying all of them and can be done without. If not,
   * nothing has changed.
   */
  add(event: HistoryEvent): boolean {
    if (this.#known.has(event.id) || !this.#tail.isNext(event)) return false;
    if (event.type === 'undo' && !this.#takeBack(event.undone)) return false;
    this.#tail.add(event);
    this.#know(event);
    if (event.type === 'undo' || this.#undone.has(event.id)) return true;
    if (event.type === 'alias') this.#join(event.from, event.question);
    this.#live(event);
    this.#remember(this.#links.rootOf(event.question));
    return true;
  }

  #know(event: HistoryEvent): void {
    if (this.#known.has(event.id)) this.#shared.add(event.id);
    this.#known.set(event.id, event);
    if (event.type === 'undo') this.#undone.add(event.undone);
  }

  #live(event: Lived): void {
    this.#count(event.question);
    if (event.type === 'alias') this.#count(event.from);
    const root = this.#links.rootOf(event.question);
    const life = this.#lives.get(root);
    if (life) life.push(event);
    else this.#lives.set(root, [event]);
  }

  #count(identity: string): void {
    const [, key, generation] = GENERATION.exec(identity) ?? [];
    if (key !== undefined) this.#generations.set(key, Math.max(this.#generations.get(key) ?? 0, Number(generation)));
  }

  #remember(root: string): void {
    this.#cards.set(root, cardFrom(this.#lives.get(root) ?? [], this.#schedule, this.#rollover));
  }

  /** Makes one card of two. */
  #join(one: string, other: string): void {
    const roots = [...new Set([this.#links.rootOf(one), this.#links.rootOf(other)])];
    const lives = roots.flatMap((root) => this.#lives.get(root) ?? []);
    for (const root of roots) {
      this.#lives.delete(root);
      this.#cards.delete(root);
    }
    this.#links.join(one, other);
    if (lives.length > 0) this.#lives.set(this.#links.rootOf(one), lives.sort(byTime));
  }

  /** What puts cards together or gives out identities cannot be taken back alone. */
  #takeBack(id: string): boolean {
    const event = this.#known.get(id);
    if (!event || event.type === 'undo' || this.#undone.has(id)) return true;
    if (event.type === 'alias' || GENERATION.test(event.question) || this.#shared.has(id)) return false;
    const root = this.#links.rootOf(event.question);
    const life = this.#lives.get(root)?.filter((other) => other.id !== id) ?? [];
    if (life.length > 0) {
      this.#lives.set(root, life);
      this.#remember(root);
    } else {
      this.#lives.delete(root);
      this.#cards.delete(root);
    }
    return true;
  }
}
