import type { Schedule } from '../../../src/core/history/schedule';
import type { Aim } from '../../../src/core/targets/ladder';
import { type Task, toSayOn } from '../../../src/core/targets/plan';
import { luckOf, type Way } from './people';

/** As the plan says. */
export function byPlan(schedule: Schedule, aim: Aim): Way {
  return (tasks, day, room) => toSayOn(day, tasks, aim, { newPerDay: Infinity, mostPerDay: room }, schedule);
}

/** As the schedule alone says: what is due, what waited longest first; then what is new. */
export const byFsrs: Way = (tasks, day) => {
  const due = tasks.filter((task) => task.due !== undefined && task.due <= day).sort((one, other) => (one.due ?? 0) - (other.due ?? 0));
  return [...due, ...tasks.filter(({ memory }) => memory === undefined)];
};

/** Whatever comes, as much on each day as with the plan. */
export function atRandom(said: readonly number[], seed: number): Way {
  const left = [...said];
  return (tasks, day) => {
    const order = tasks.map((task) => ({ task, luck: luckOf(seed, day, Number(task.key)) })).sort((one, other) => one.luck - other.luck);
    const now = order.slice(0, left[day] ?? 0).map(({ task }): Task => task);
    left[day] = (left[day] ?? 0) - now.length;
    return now;
  };
}
