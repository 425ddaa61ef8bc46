import { dayOf } from './days';
import { type HistoryEvent, type Place, placeOf, type Rate } from './event';
import { Links } from './links';
import type { Moment } from './moment';
import { inOrder } from './order';
import { type Memory, Schedule, type Wishes, WISHES } from './schedule';

/** When a question is due: on a day, or, if it is to come back within the day, at a time. */
export interface Due {
  readonly day: number;
  /** Milliseconds since 1970. */
  readonly at?: number;
}

/** What is known of one question, under all its identities. */
export interface Card {
  /** The identity that it has now, or had last. */
  readonly home: string;
  readonly identities: ReadonlySet<string>;
  /** Where it stood when it was last written about. */
  readonly place: Place;
  readonly suspended: boolean;
  /** A person said that its history is not to be looked after any more. */
  readonly left: boolean;
  /** Its ratings, the oldest first, but for those undone. */
  readonly ratings: readonly (Rate & { readonly id: string; readonly when: Moment })[];
  /** From here on nothing, if it was never rated. */
  readonly memory?: Memory;
  readonly due?: Due;
}

const NOWHERE: Place = { path: '', section: [], text: '', hash: '' };
const MINUTE = 60_000;
const GENERATION = /^(.*)~(\d+)$/s;

type Growing = { -readonly [Key in keyof Card]: Card[Key] } & { identities: Set<string>; ratings: Card['ratings'][number][] };

/** What the events say of every question. It can be thrown away and is built again from them. */
export class History {
  readonly #links = new Links();
  readonly #cards = new Map<string, Growing>();
  readonly #generations = new Map<string, number>();

  /** The events of all devices, in any order, and each as often as one likes. */
  constructor(events: readonly HistoryEvent[], wishes: Wishes = WISHES) {
    const live = withoutUndone(inOrder(events));
    for (const event of live) if (event.type === 'alias') this.#links.join(event.from, event.question);
    for (const event of live) this.#take(event);
    const schedule = new Schedule(wishes);
    for (const card of this.#cards.values()) recall(card, schedule, wishes.rollover);
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

  #take(event: HistoryEvent): void {
    if (event.type === 'undo') return;
    const { question } = event;
    const card = this.#growing(question);
    this.#meet(card, question);
    if (event.type === 'alias') this.#meet(card, event.from);
    if (event.type === 'alias' || event.type === 'fresh' || card.home === '') card.home = question;
    if ('hash' in event && event.hash !== '') card.place = placeOf(event);
    card.left = event.type === 'leave';
    if (event.type === 'suspend' || event.type === 'resume') card.suspended = event.type === 'suspend';
    if (event.type === 'rate') card.ratings.push(event);
  }

  #growing(identity: string): Growing {
    const root = this.#links.rootOf(identity);
    const known = this.#cards.get(root);
    if (known) return known;
    const card: Growing = { home: '', identities: new Set(), place: NOWHERE, suspended: false, left: false, ratings: [] };
    this.#cards.set(root, card);
    return card;
  }

  #meet(card: Growing, identity: string): void {
    if (card.identities.has(identity)) return;
    card.identities.add(identity);
    const [, key, generation] = GENERATION.exec(identity) ?? [];
    if (key === undefined) return;
    this.#generations.set(key, Math.max(this.#generations.get(key) ?? 0, Number(generation)));
  }
}

/** Whether there is something of a card that would be missed. */
export function isUsed(card: Card | undefined): card is Card {
  return card !== undefined && (card.ratings.length > 0 || card.suspended);
}

function withoutUndone(events: readonly HistoryEvent[]): HistoryEvent[] {
  const undone = new Set(events.flatMap((event) => (event.type === 'undo' ? [event.undone] : [])));
  return undone.size === 0 ? [...events] : events.filter(({ type, id }) => type === 'undo' || !undone.has(id));
}

/** Goes through the ratings of a card. */
function recall(card: Growing, schedule: Schedule, rollover: number): void {
  let memory: Memory | undefined;
  let before: Memory | undefined;
  for (const { when, rating } of card.ratings) {
    before = memory;
    memory = schedule.rate(before, rating, dayOf(when, rollover));
  }
  const last = card.ratings.at(-1);
  if (!memory || !last) return;
  const wait = schedule.wait(before, last.rating, memory.day);
  card.memory = memory;
  card.due =
    'days' in wait
      ? { day: memory.day + wait.days }
      : { day: dayOf({ ...last.when, at: last.when.at + wait.minutes * MINUTE }, rollover), at: last.when.at + wait.minutes * MINUTE };
}
