import { dayOf } from '../history/days';
import type { Schedule } from '../history/schedule';
import { enoughEffort, forecast, type FullEffort } from './forecast';
import { type Done, type Task, toSayOn } from './plan';
import type { Reached, Readiness } from './readiness';

/** How a person wants to prepare. */
export interface Preparing {
  readonly today: number;
  readonly rollover: number;
  readonly retention: number;
  readonly schedule: Schedule;
  readonly newPerDay: number;
  readonly mostPerDay: number;
  /** How many answers the person wrote on a day lately; nothing if that is not known. */
  readonly pace?: number;
}

/** That not all can be ready, and what would be enough. */
export interface Shortfall {
  readonly effort: FullEffort;
  /** What will not be ready even if all is said well, and how many of these will not be written. */
  readonly left: readonly Reached[];
  readonly unwritten: number;
  /** With which effort nothing would be left; nothing if there is not enough time for any. */
  readonly enough: FullEffort | undefined;
}

/** What to do for a target today. Nothing, if its day is there or past. */
export interface Today {
  readonly write: readonly Reached[];
  readonly say: readonly Reached[];
  readonly shortfall: Shortfall | undefined;
}

const NOTHING: Today = { write: [], say: [], shortfall: undefined };

/** Of a target without a day, what comes back by the schedule and some that are new; nothing can fall short then. */
export function todayFor({ day, questions }: Readiness, preparing: Preparing): Today {
  const { today, retention, schedule, newPerDay, mostPerDay } = preparing;
  if (day !== undefined && day <= today) return NOTHING;
  const byKey = new Map(questions.map((one) => [one.entry.key, one]));
  const reached = (keys: readonly string[]): Reached[] => keys.flatMap((key) => byKey.get(key) ?? []);
  const tasks = questions.map(taskOf);
  const done = doneToday(questions, preparing);
  const unwritten = tasks.filter(({ isWritten }) => !isWritten).map(({ key }) => key);
  const writePerDay = preparing.pace ?? newPerDay;
  const effort: FullEffort = { newPerDay, mostPerDay, writePerDay };
  if (day === undefined) return { write: reached(unwritten.slice(0, writePerDay)), say: reached(byDue(tasks, today, effort, done)), shortfall: undefined };
  const aim = { day, retention };
  const needed = Math.ceil(unwritten.length / (day - today));
  const ahead = forecast(today, tasks, aim, effort, schedule, done);
  const enough = ahead.left.length > 0 ? enoughEffort(today, tasks, aim, effort, schedule, done) : undefined;
  return {
    write: reached(unwritten.slice(0, Math.min(needed, writePerDay))),
    say: reached(toSayOn(today, tasks, aim, effort, schedule, done).map(({ key }) => key)),
    shortfall: ahead.left.length > 0 ? { effort, left: reached(ahead.left), unwritten: ahead.unwritten, enough } : undefined,
  };
}

export function taskOf({ entry, card, step, isStale }: Reached): Task {
  const { memory, due } = card ?? {};
  const isWritten = step !== 'empty' && step !== 'placeholder' && step !== 'draft';
  return { key: entry.key, isWritten, isStale, ...(memory ? { memory } : {}), ...(due ? { due: due.day } : {}) };
}

function byDue(tasks: readonly Task[], today: number, { newPerDay, mostPerDay }: FullEffort, done: Done): string[] {
  const back = tasks.filter((task) => task.memory && (task.isStale || (task.due ?? today) <= today)).sort((one, other) => (one.due ?? 0) - (other.due ?? 0));
  const fresh = tasks.filter(({ memory, isWritten }) => !memory && isWritten).slice(0, Math.max(0, newPerDay - done.new));
  return [...back, ...fresh].slice(0, Math.max(0, mostPerDay - done.said)).map(({ key }) => key);
}

function doneToday(questions: readonly Reached[], { today, rollover }: Preparing): Done {
  const said = questions.filter(({ card }) => card?.memory?.day === today);
  const isNew = ({ card }: Reached): boolean => card?.ratings[0] !== undefined && dayOf(card.ratings[0].when, rollover) >= today;
  return { said: said.length, new: said.filter(isNew).length };
}
