import type { Memory, Schedule } from '../history/schedule';
import { type Aim, isKnownOn } from './ladder';

/** A question, as far as a plan needs to know it. */
export interface Task {
  /** The key of its entry. */
  readonly key: string;
  readonly isWritten: boolean;
  /** Its answer is another one than was practiced: it is asked again, whatever is remembered. */
  readonly isStale: boolean;
  /** Nothing, if it was never said. */
  readonly memory?: Memory;
  /** The day on which it comes back by the schedule. */
  readonly due?: number;
}

/** How much a person wants to do on a day. */
export interface Effort {
  /** How many questions that were never said, at most. */
  readonly newPerDay: number;
  /** How many questions in all, at most. */
  readonly mostPerDay: number;
}

/** What was done already on the day that is planned. */
export interface Done {
  readonly said: number;
  readonly new: number;
}

const NOTHING_DONE: Done = { said: 0, new: 0 };
/** What a good rating is worth. */
const GOOD = 3;
/** More sayings than anybody plans for one question. */
const MANY = 9;
/** So many of the weakest are gone through once more on the eve: each may turn out to be forgotten. */
const LAST_ROUND = 5;

/**
 * What to say aloud on a day before the target, in the order in which it matters; nothing from the day of the target on.
 * What is nearest to being ready comes first, so that as much as can be is ready in the end: what comes back on this day,
 * and what was never said and is written; then, if there is a limit that is not reached, what does not come back yet and
 * can be ready with it. On the eve what is ready and weakest is said once more.
 */
export function toSayOn(day: number, tasks: readonly Task[], aim: Aim, effort: Effort, schedule: Schedule, done = NOTHING_DONE): Task[] {
  const room = Math.max(0, effort.mostPerDay - done.said);
  if (day >= aim.day || room === 0) return [];
  const isReady = (task: Task): boolean => isReadyTask(task, aim, schedule);
  const open = tasks.filter((task) => !isReady(task));
  const wayOf = (task: Task): number => sayingsLeft(task, day, aim, schedule);
  const back = open.filter((task) => task.memory && (task.isStale || isBack(task, day, aim)));
  const fresh = open.filter(({ memory, isWritten }) => !memory && isWritten).slice(0, Math.max(0, effort.newPerDay - done.new));
  const early = !Number.isFinite(room)
    ? []
    : open.filter((task) => task.memory && !task.isStale && !isBack(task, day, aim) && isReadyAfter(task.memory, day, aim, schedule));
  const said = [...by(wayOf, [...back, ...fresh]), ...early].slice(0, room);
  if (day < aim.day - 1) return said;
  const ready = tasks.filter(isReady);
  const weakest = by(
    ({ memory }) => (memory ? schedule.chance(memory, aim.day) : 1),
    ready.filter(({ memory }) => memory && memory.day < day),
  );
  const saidToday = ready.filter(({ memory }) => memory?.day === day).length;
  return [...said, ...weakest.slice(0, Math.max(0, Math.min(room - said.length, LAST_ROUND - saidToday)))];
}

export function isReadyTask({ memory, isStale }: Task, aim: Aim, schedule: Schedule): boolean {
  return memory !== undefined && !isStale && isKnownOn(memory, schedule, aim);
}

/** How often a question has to be said well, from a day on and always when it comes back, until it is ready. */
export function sayingsLeft({ memory, isStale }: Task, from: number, aim: Aim, schedule: Schedule): number {
  let now = memory;
  let day = from;
  for (let sayings = 1; sayings < MANY; sayings += 1) {
    const wait = schedule.wait(now, GOOD, day);
    now = schedule.rate(now, GOOD, day);
    if (isKnownOn(now, schedule, aim)) return sayings;
    day += 'days' in wait ? wait.days : 0;
    if (day >= aim.day) return MANY;
  }
  return isStale ? 1 : MANY;
}

/** What would come back on the day of the target or later, and is not ready for it, comes back on the eve. */
function isBack({ memory, due }: Task, day: number, aim: Aim): boolean {
  return memory?.phase !== 'review' || due === undefined || Math.min(due, aim.day - 1) <= day;
}

/** Whether saying it well on a day would make it ready. */
function isReadyAfter(memory: Memory, day: number, aim: Aim, schedule: Schedule): boolean {
  return isKnownOn(schedule.rate(memory, GOOD, day), schedule, aim);
}

/** Those with less first; of the same, as they stand. */
function by(measure: (task: Task) => number, tasks: readonly Task[]): Task[] {
  return tasks
    .map((task) => ({ task, measured: measure(task) }))
    .sort((one, other) => one.measured - other.measured)
    .map(({ task }) => task);
}
