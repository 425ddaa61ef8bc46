import { dayOf } from './days';
import type { Moment } from './moment';
import type { Card } from './replay';

/** Cards by when they are due, those that waited longest first. */
export interface DueCards {
  /** Since a day before today. */
  readonly overdue: readonly Card[];
  /** Today; those that come back within the day also before their minutes are over. */
  readonly today: readonly Card[];
  readonly later: readonly Card[];
}

/** When some cards are due, as seen at a moment. Suspended ones are not, nor what was never rated. */
export function dueCards(cards: Iterable<Card>, now: Moment, rollover: number): DueCards {
  const today = dayOf(now, rollover);
  const inOrder = [...cards].filter(({ due, suspended }) => due && !suspended).sort(byDue);
  const isBefore =
    (day: number) =>
    (card: Card): boolean =>
      dayDue(card) < day;
  const overdue = inOrder.filter(isBefore(today));
  const untilToday = inOrder.filter(isBefore(today + 1));
  return { overdue, today: untilToday.slice(overdue.length), later: inOrder.slice(untilToday.length) };
}

/**
 * What is left to do today, if a person wants to be asked so many questions a day at most. A question that was rated
 * today and comes back within the day is no further one.
 */
export function shareOfToday(cards: Iterable<Card>, now: Moment, rollover: number, most = Infinity): Card[] {
  const all = [...cards];
  const today = dayOf(now, rollover);
  const isBegun = ({ memory }: Card): boolean => memory !== undefined && memory.day >= today;
  const due = dueCards(all, now, rollover);
  let left = Math.max(0, most - all.filter(isBegun).length);
  return [...due.overdue, ...due.today].filter((card) => isBegun(card) || left-- > 0);
}

/** On how many of the days from one on how many cards are due; what is overdue counts for the first. */
export function forecast(cards: Iterable<Card>, now: Moment, rollover: number, days: number): number[] {
  const today = dayOf(now, rollover);
  const counts = Array.from({ length: days }, () => 0);
  for (const card of cards) {
    const day = Math.max(0, dayDue(card) - today);
    if (!card.suspended && day < days) counts[day] = (counts[day] ?? 0) + 1;
  }
  return counts;
}

function dayDue({ due }: Card): number {
  return due?.day ?? Infinity;
}

function byDue(one: Card, other: Card): number {
  return dayDue(one) - dayDue(other) || (one.due?.at ?? 0) - (other.due?.at ?? 0) || (one.home < other.home ? -1 : 1);
}
