import { type Card, cardFrom, type Lived, type RatedEvent } from './card';
import { generationOf, identityOf } from './identity';
import type { HistoryEvent } from './event';
import { Links } from './links';
import { Mentioned } from './mentioned';
import { byTime, orderInSteps, Tail } from './order';
import { Schedule } from './schedule';
import { type Wishes, WISHES } from './wishes';
import type { Snapshot } from './snapshot';
import { atOnce, isStep, STEP, type Steps } from './steps';

export { type Card, type Due, isUsed, type RatedEvent } from './card';

/** What it takes to find out which history belongs to which question. */
export type Replayed = Pick<History, 'cardOf' | 'cards' | 'identityAt' | 'nextIdentityAt'>;

/** What the events say of every question. It can be thrown away and is built again from them. */
export class History {
  readonly #links = new Links();
  readonly #cards = new Map<string, Card>();
  /** What each card was when a snapshot was made, if the history goes on from one. */
  readonly #before = new Map<string, Card>();
  /** What happened to each card, in order; since then. */
  readonly #lives = new Map<string, Lived[]>();
  readonly #generations = new Map<string, number>();
  readonly #known = new Map<string, HistoryEvent>();
  /** Ids that by accident several events have. */
  readonly #shared = new Set<string>();
  readonly #undone = new Set<string>();
  #mentioned = new Mentioned();
  #tail = new Tail([]);
  readonly #schedule: Schedule;
  readonly #rollover: number;

  /** The events of all devices, in any order, and each as often as one likes. */
  constructor(events: readonly HistoryEvent[], wishes: Wishes = WISHES) {
    this.#schedule = new Schedule(wishes);
    this.#rollover = wishes.rollover;
    atOnce(this.#replay(events));
  }

  static *inSteps(events: readonly HistoryEvent[], wishes: Wishes = WISHES): Steps<History> {
    const history = new History([], wishes);
    yield* history.#replay(events);
    return history;
  }

  /** Goes on from a snapshot that was made with the same wishes. To it only what `add` can do may happen. */
  static *from({ cards, last, mentioned }: Snapshot, wishes: Wishes): Steps<History> {
    const history = new History([], wishes);
    history.#tail = new Tail(last);
    history.#mentioned = new Mentioned(mentioned);
    for (const [at, card] of cards.entries()) {
      if (isStep(at)) yield;
      for (const identity of card.identities) {
        history.#links.join(card.home, identity);
        history.#count(identity);
      }
    }
    for (const card of cards) {
      const root = history.#links.rootOf(card.home);
      history.#before.set(root, card);
      history.#cards.set(root, card);
    }
    return history;
  }

  /** What is known now. */
  snapshot(): Snapshot {
    return { cards: [...this.#cards.values()], last: this.#tail.events, mentioned: this.#mentioned.with(this.#known.keys()).with(this.#undone).numbers };
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

  /** The ratings of a card as they were written, the oldest first; those before a snapshot are not known. */
  ratingsOf({ home }: Card): RatedEvent[] {
    return this.#lives.get(this.#links.rootOf(home))?.filter((event) => event.type === 'rate') ?? [];
  }

  /** The identity that belongs to a place now. */
  identityAt(key: string): string {
    return identityOf(key, this.#generations.get(key) ?? 0);
  }

  /** The identity for the next question that comes to a place. */
  nextIdentityAt(key: string): string {
    return identityOf(key, (this.#generations.get(key) ?? 0) + 1);
  }

  /**
   * Takes one more event in, if that is to say the same as replaying all of them and can be done without. If not,
   * nothing has changed.
   */
  add(event: HistoryEvent): boolean {
    if (this.#known.has(event.id) || this.#mentioned.mayHave(event.id) || !this.#tail.isNext(event)) return false;
    if (event.type === 'undo' && !this.#takeBack(event.undone)) return false;
    if (event.type === 'alias' && !this.#mayJoin(event.from, event.question)) return false;
    this.#tail.add(event);
    this.#know(event);
    if (event.type === 'undo' || this.#undone.has(event.id)) return true;
    if (event.type === 'alias') this.#join(event.from, event.question);
    this.#live(event);
    this.#remember(this.#links.rootOf(event.question));
    return true;
  }

  *#replay(events: readonly HistoryEvent[]): Steps<void> {
    const all = yield* orderInSteps(events);
    this.#tail = new Tail(all);
    for (const event of all) this.#know(event);
    yield;
    const live = all.filter((event): event is Lived => event.type !== 'undo' && !this.#undone.has(event.id));
    for (const event of live) if (event.type === 'alias') this.#links.join(event.from, event.question);
    for (const [at, event] of live.entries()) {
      if (isStep(at)) yield;
      this.#live(event);
    }
    let done = 0;
    for (const [root, life] of this.#lives) {
      this.#remember(root);
      if (done + life.length >= STEP) yield;
      done = (done + life.length) % STEP;
    }
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
    const { key, generation } = generationOf(identity);
    if (generation > (this.#generations.get(key) ?? 0)) this.#generations.set(key, generation);
  }

  #remember(root: string): void {
    this.#cards.set(root, cardFrom(this.#lives.get(root) ?? [], this.#schedule, this.#rollover, this.#before.get(root)));
  }

  /** What happened to two cards before a snapshot cannot be put in one order. */
  #mayJoin(one: string, other: string): boolean {
    const [first, second] = [this.#links.rootOf(one), this.#links.rootOf(other)];
    return first === second || !this.#before.has(first) || !this.#before.has(second);
  }

  /** Makes one card of two. */
  #join(one: string, other: string): void {
    const roots = [...new Set([this.#links.rootOf(one), this.#links.rootOf(other)])];
    const lives = roots.flatMap((root) => this.#lives.get(root) ?? []);
    const [before] = roots.flatMap((root) => this.#before.get(root) ?? []);
    for (const root of roots) {
      this.#before.delete(root);
      this.#lives.delete(root);
      this.#cards.delete(root);
    }
    this.#links.join(one, other);
    const root = this.#links.rootOf(one);
    if (before) this.#before.set(root, before);
    if (lives.length > 0) this.#lives.set(root, lives.sort(byTime));
  }

  /** What puts cards together or gives out identities cannot be taken back alone. */
  #takeBack(id: string): boolean {
    const event = this.#known.get(id);
    if (!event) return !this.#mentioned.mayHave(id);
    if (event.type === 'undo' || this.#undone.has(id)) return true;
    if (event.type === 'alias' || generationOf(event.question).generation > 0 || this.#shared.has(id)) return false;
    const root = this.#links.rootOf(event.question);
    const life = this.#lives.get(root)?.filter((other) => other.id !== id) ?? [];
    if (life.length > 0 || this.#before.has(root)) {
      this.#lives.set(root, life);
      this.#remember(root);
    } else {
      this.#lives.delete(root);
      this.#cards.delete(root);
    }
    return true;
  }
}
