import { dayOf } from './days';
import { type HistoryEvent, type Place, placeOf, type Rate } from './event';
import type { Moment } from './moment';
import type { Memory, Schedule } from './schedule';

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

type Growing = { -readonly [Key in keyof Card]: Card[Key] } & { identities: Set<string>; ratings: Card['ratings'][number][] };

const NOWHERE: Place = { path: '', section: [], text: '', hash: '' };
const MINUTE = 60_000;

/** Whether there is something of a card that would be missed. */
export function isUsed(card: Card | undefined): card is Card {
  return card !== undefined && (card.ratings.length > 0 || card.suspended);
}

/** The card of a question to which this happened, in order. */
export function cardFrom(life: readonly Exclude<HistoryEvent, { readonly type: 'undo' }>[], schedule: Schedule, rollover: number): Card {
  const card: Growing = { home: '', identities: new Set(), place: NOWHERE, suspended: false, left: false, ratings: [] };
  for (const event of life) {
    const { type, question } = event;
    card.identities.add(question);
    if (type === 'alias') card.identities.add(event.from);
    if (type === 'alias' || type === 'fresh' || card.home === '') card.home = question;
    if ('hash' in event && event.hash !== '') card.place = placeOf(event);
    card.left = type === 'leave';
    if (type === 'suspend' || type === 'resume') card.suspended = type === 'suspend';
    if (type === 'rate') card.ratings.push(event);
  }
  recall(card, schedule, rollover);
  return card;
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
