import type { Schedule } from '../history/schedule';
import type { Aim } from './ladder';
import { type Done, type Effort, isReadyTask, type Task, toSayOn } from './plan';

/** How much a person wants to do on a day, with how many answers they write. */
export interface FullEffort extends Effort {
  readonly writePerDay: number;
}

/** What a day will hold, if all goes well. */
export interface DayAhead {
  readonly day: number;
  readonly write: number;
  readonly say: number;
}

export interface Forecast {
  readonly days: readonly DayAhead[];
  /** What will not be ready on the day of the target, by the keys. */
  readonly left: readonly string[];
  /** How many of them will not even be written. */
  readonly unwritten: number;
}

const GOOD = 3;
/** Of more questions it is only told roughly which effort is enough: nobody waits for it. */
const MANY = 1000;

/** The days up to the target, if everything is said well that is said: what is left then, is left in any case. */
export function forecast(today: number, tasks: readonly Task[], aim: Aim, effort: FullEffort, schedule: Schedule, done?: Done): Forecast {
  let now = [...tasks];
  const days: DayAhead[] = [];
  for (let day = today; day < aim.day; day += 1) {
    const written = new Set(now.filter(({ isWritten }) => !isWritten).slice(0, effort.writePerDay));
    now = now.map((task) => (written.has(task) ? { ...task, isWritten: true } : task));
    const said = new Set(toSayOn(day, now, aim, effort, schedule, day === today ? done : undefined));
    now = now.map((task) => (said.has(task) ? saidWell(task, day, schedule) : task));
    days.push({ day, write: written.size, say: said.size });
  }
  const left = now.filter((task) => !task.isWritten || !isReadyTask(task, aim, schedule));
  return { days, left: left.map(({ key }) => key), unwritten: left.filter(({ isWritten }) => !isWritten).length };
}

/** The least effort with which nothing would be left, raising only what has to be; nothing if there is none. */
export function enoughEffort(today: number, tasks: readonly Task[], aim: Aim, effort: FullEffort, schedule: Schedule, done?: Done): FullEffort | undefined {
  if (tasks.length > MANY) return roughly(aim.day - today, tasks, effort);
  const isEnough = (tried: FullEffort): boolean => forecast(today, tasks, aim, tried, schedule, done).left.length === 0;
  const most = tasks.length;
  let enough: FullEffort = { writePerDay: most, newPerDay: Math.max(most, effort.newPerDay), mostPerDay: Infinity };
  if (!isEnough(enough)) return undefined;
  for (const what of ['writePerDay', 'newPerDay', 'mostPerDay'] as const) {
    const least = leastFrom(effort[what], most * 2, (value) => isEnough({ ...enough, [what]: value }));
    enough = { ...enough, [what]: least };
  }
  return enough;
}

function roughly(days: number, tasks: readonly Task[], effort: FullEffort): FullEffort | undefined {
  if (days <= 0) return undefined;
  const aDay = (isWanted: (task: Task) => boolean): number => Math.ceil(tasks.filter(isWanted).length / days);
  const newPerDay = Math.max(
    effort.newPerDay,
    aDay(({ memory }) => !memory),
  );
  return {
    newPerDay,
    mostPerDay: Math.max(effort.mostPerDay, newPerDay),
    writePerDay: Math.max(
      effort.writePerDay,
      aDay(({ isWritten }) => !isWritten),
    ),
  };
}

/** The least number from one on that is enough, as it is with the most. */
function leastFrom(from: number, most: number, isEnough: (value: number) => boolean): number {
  if (from >= most || isEnough(from)) return from;
  let [low, high] = [from, most];
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (isEnough(middle)) high = middle;
    else low = middle;
  }
  return high;
}

function saidWell(task: Task, day: number, schedule: Schedule): Task {
  const wait = schedule.wait(task.memory, GOOD, day);
  return { ...task, isStale: false, memory: schedule.rate(task.memory, GOOD, day), due: day + ('days' in wait ? wait.days : 0) };
}
