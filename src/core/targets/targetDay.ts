import { dayOf } from '../history/days';
import { readMoment } from '../history/moment';
import type { Target } from './target';

const DATE = /^(\d{4})-(\d{2})-(\d{2})$/;
const DAY = 86_400_000;

/** A zone, and the hour at which a day begins in it for a person. */
export interface Calendar {
  /** How many minutes local time is ahead of UTC at a time. */
  readonly offsetAt: (at: number) => number;
  readonly rollover: number;
}

/** The local day of a target, as the days of practice are counted; nothing if it has none that can be understood. */
export function dayOfTarget({ date }: Pick<Target, 'date'>, { offsetAt, rollover }: Calendar): number | undefined {
  if (date === undefined) return undefined;
  const moment = readMoment(date);
  if (moment) return dayOf({ at: moment.at, offset: offsetAt(moment.at) }, rollover);
  return dayOfDate(date);
}

/** `2026-12-12` as the number of days since 1970; nothing of what no calendar has, such as `2026-02-30`. */
export function dayOfDate(date: string): number | undefined {
  const [, year = '', month = '', day = ''] = DATE.exec(date) ?? [];
  const at = Date.UTC(Number(year), Number(month) - 1, Number(day));
  return year !== '' && new Date(at).toISOString().slice(0, 10) === date ? at / DAY : undefined;
}
