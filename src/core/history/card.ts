import { dayOf } from './days';
import { type HistoryEvent, type ShownSpot, placeOf, type Rate, type Rating, type Stamp } from './event';
import type { Moment } from './moment';
import type { Memory, Schedule, Wait } from './schedule';

/** When a question is due: on a day, or, if it is to come back within the day, at a time. */
export interface Due {
  readonly day: number;
  /** Milliseconds since 1970. */
  readonly at?: number;
}

/** A rating, without what was rated. */
export interface PastRating {
  readonly rating: Rating;
  readonly when: Moment;
  readonly seconds?: number;
  readonly coverage?: number;
  /** The mock interview that it was given in. */
  readonly mock?: string;
}

/** What is known of one question, under all its identities. */
export interface Card {
  /** The identity that it has now, or had last. */
  readonly home: string;
  readonly identities: ReadonlySet<string>;
  /** Where it stood when it was last written about. */
  readonly place: ShownSpot;
  readonly suspended: boolean;
  /** A person said that its history is not to be looked after any more. */
  readonly left: boolean;
  /** Its ratings, the oldest first, but for those undone. */
  readonly ratings: readonly PastRating[];
  /** A likeness of its answer at the last rating that was good; nothing, if none was kept. */
  readonly answer?: string;
  /** When it was rated last; from here on nothing, if it never was. */
  readonly rated?: Moment;
  readonly memory?: Memory;
  readonly due?: Due;
}

/** What happens to a question; an undo only takes back. */
export type Lived = Exclude<HistoryEvent, { readonly type: 'undo' }>;

/** A rating as it was written. */
export type RatedEvent = Rate & Stamp;

type Growing = { -readonly [Key in keyof Card]: Card[Key] } & { identities: Set<string>; ratings: PastRating[] };

const NOTHING = { home: '', place: { path: '', section: [], text: '', hash: '' }, suspended: false, left: false };
const MINUTE = 60_000;
const GOOD = 3;

/** Whether there is something of a card that would be missed. */
export function isUsed(card: Card | undefined): card is Card {
  return card !== undefined && (card.ratings.length > 0 || card.suspended);
}

/** The card of a question to which this happened, in order; `before`: what it was until then. */
export function cardFrom(life: readonly Lived[], schedule: Schedule, rollover: number, before?: Card): Card {
  const card: Growing = { ...(before ?? NOTHING), identities: new Set(before?.identities), ratings: [...(before?.ratings ?? [])] };
  let last: RatedEvent | undefined;
  let memory: Memory | undefined; // as it was before the last rating
  for (const event of life) {
    const { type, question } = event;
    card.identities.add(question);
    if (type === 'alias') card.identities.add(event.from);
    if (type === 'alias' || type === 'fresh' || card.home === '') card.home = question;
    if ('hash' in event && event.hash !== '') card.place = placeOf(event);
    card.left = type === 'leave';
    if (type === 'suspend' || type === 'resume') card.suspended = type === 'suspend';
    if (type !== 'rate') continue;
    [last, memory] = [event, card.memory];
    card.ratings.push(pastOf(event));
    if (event.rating >= GOOD) card.answer = event.answer ?? '';
    card.memory = schedule.rate(memory, event.rating, dayOf(event.when, rollover));
  }
  if (!last || !card.memory) return card;
  card.rated = last.when;
  card.due = dueAfter(last, card.memory.day, schedule.wait(memory, last.rating, card.memory.day), rollover);
  return card;
}

function dueAfter({ when }: RatedEvent, day: number, wait: Wait, rollover: number): Due {
  if ('days' in wait) return { day: day + wait.days };
  const at = when.at + wait.minutes * MINUTE;
  return { day: dayOf({ ...when, at }, rollover), at };
}

function pastOf({ rating, when, seconds, coverage, mock }: RatedEvent): PastRating {
  return {
    rating,
    when,
    ...(seconds === undefined ? {} : { seconds }),
    ...(coverage === undefined ? {} : { coverage }),
    ...(mock === undefined ? {} : { mock }),
  };
}
