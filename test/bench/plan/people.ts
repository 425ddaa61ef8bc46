import type { Rating } from '../../../src/core/history/event';
import type { Memory, Schedule } from '../../../src/core/history/schedule';
import type { Task } from '../../../src/core/targets/plan';

/** Somebody who prepares: how much they do on a day, and on how many days they do nothing. */
export interface Person {
  /** How many times a day something is said, with what comes back within the day. */
  readonly pace: number;
  /** From 0 to 1. */
  readonly skips: number;
}

/** What is said next on a day; nothing if there is nothing more to do on it. */
export type Way = (tasks: readonly Task[], day: number, room: number) => readonly Task[];

export interface Prepared {
  readonly tasks: readonly Task[];
  /** How many times something was said on each day. */
  readonly said: readonly number[];
}

/** A number from 0 to before 1 that belongs to some others: the same person has the same luck, whatever way is gone. */
export function luckOf(...numbers: readonly number[]): number {
  let state = 0x9e3779b9;
  for (const number of numbers) {
    state = Math.imul(state ^ number, 0x85ebca6b);
    state = Math.imul(state ^ (state >>> 13), 0xc2b2ae35);
    state ^= state >>> 16;
  }
  return (state >>> 0) / 2 ** 32;
}

/** Says questions day after day, forgetting as the model says, and gives what is remembered in the end. */
export function prepare(count: number, days: number, { pace, skips }: Person, way: Way, schedule: Schedule, seed: number): Prepared {
  let tasks: Task[] = Array.from({ length: count }, (_, at) => ({ key: String(at), isWritten: true, isStale: false }));
  const said: number[] = [];
  for (let day = 0; day < days; day += 1) {
    let room = luckOf(seed, day) < skips ? 0 : pace;
    while (room > 0) {
      const now = way(tasks, day, room).slice(0, room);
      if (now.length === 0) break;
      const after = new Map(now.map((task) => [task.key, sayIt(task, day, schedule, seed)]));
      tasks = tasks.map((task) => after.get(task.key) ?? task);
      room -= now.length;
      said[day] = (said[day] ?? 0) + now.length;
    }
  }
  return { tasks, said };
}

/** What was not known comes back within the day. */
function sayIt(task: Task, day: number, schedule: Schedule, seed: number): Task {
  const rating = ratingOf(task.memory, day, schedule, (which) => luckOf(seed, Number(task.key) + 1000, task.memory?.reps ?? 0, which));
  const memory = schedule.rate(task.memory, rating, day);
  const wait = schedule.wait(task.memory, rating, day);
  return { ...task, memory, due: 'days' in wait ? day + wait.days : day };
}

function ratingOf(memory: Memory | undefined, day: number, schedule: Schedule, luck: (which: number) => number): Rating {
  const known = memory ? (memory.day === day ? 0.95 : schedule.chance(memory, day)) : 0.75;
  if (luck(1) >= known) return 1;
  const how = luck(2);
  return how < 0.1 ? 2 : how < 0.9 ? 3 : 4;
}
