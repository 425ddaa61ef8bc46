import type { HistoryEvent } from '../core/history/event';
import { dayOf } from '../core/history/days';
import type { Moment } from '../core/history/moment';
import { Schedule } from '../core/history/schedule';
import { questionsOf } from '../core/targets/belonging';
import type { Target } from '../core/targets/target';
import { dayOfTarget } from '../core/targets/targetDay';
import { homeOf } from './home';
import type { ReadNote } from './readNotes';
import type { Settings } from './settings';

export interface SeenHere {
  readonly notes: readonly ReadNote[];
  readonly events: readonly HistoryEvent[];
  readonly targets: readonly Target[];
  readonly settings: Settings;
  readonly now: Moment;
  /** How many minutes local time is ahead of UTC at a time. */
  readonly offsetAt: (at: number) => number;
}

/** The questions of the current folder with their history and the targets, as VS Code has them of the same folder. */
export function seenHere({ notes, events, targets, settings, now, offsetAt }: SeenHere) {
  const { wishes, newPerDay, mostPerDay } = settings;
  const { retention, rollover } = wishes;
  const { index, pathOf, progress } = homeOf(notes, events, settings, now);
  const today = dayOf(now, rollover);
  const schedule = new Schedule(wishes);
  const seeing = { questions: questionsOf({ index, pathOf }), knownAt: (key: string) => progress.at(key), schedule, retention, today };
  const preparing = { today, rollover, retention, schedule, newPerDay, mostPerDay };
  const dated = targets.map((target) => ({ target, day: dayOfTarget(target, { offsetAt, rollover }) }));
  return { progress, seeing, preparing, targets: dated };
}
