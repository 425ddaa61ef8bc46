import { dateOf } from '../history/days';
import { dayOfDate } from './targetDay';

const WEEK = 7;
/** 1970-01-01 was a Thursday; weeks are counted from Sunday. */
const FIRST_WEEKDAY = 4;

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
/** In English, Korean, Japanese and Chinese. */
const WEEKDAYS: readonly (readonly string[])[] = [
  ['sun', '일', '日', '天'],
  ['mon', '월', '月', '一'],
  ['tue', '화', '火', '二'],
  ['wed', '수', '水', '三'],
  ['thu', '목', '木', '四'],
  ['fri', '금', '金', '五'],
  ['sat', '토', '土', '六'],
];
const NEXT_WEEK = /^(?:next|다음|来週|下)/u;
const THIS_WEEK = /^(?:이번|今週|[这這本])/u;

type DayReader = (found: readonly string[], today: number) => number | undefined;

/** The ways in which a day is said, and what day that is. */
const WAYS: readonly (readonly [RegExp, DayReader])[] = [
  [/^(\d{4})[-./년年]\s*(\d{1,2})[-./월月]\s*(\d{1,2})(?:[.일日号號])?$/u, ([, year, month, day]) => dayAt(Number(year), Number(month), Number(day))],
  [/^(\d{1,2})\s*[-/.월月]\s*(\d{1,2})(?:[.일日号號])?$/u, ([, month, day], today) => comingDate(today, Number(month), Number(day))],
  [/^([a-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?(?:,? (\d{4}))?$/, ([, month = '', day, year], today) => named(today, month, Number(day), year)],
  [/^(\d{1,2})\.?(?:st|nd|rd|th)? (?:of )?([a-z]{3,9})\.?(?:,? (\d{4}))?$/, ([, day, month = '', year], today) => named(today, month, Number(day), year)],
  [/^(?:today|오늘|今日|きょう|本日|今天)$/u, (_, today) => today],
  [/^(?:tomorrow|내일|明日|あした|明天)$/u, (_, today) => today + 1],
  [/^(?:the day after tomorrow|모레|明後日|あさって|[后後]天)$/u, (_, today) => today + 2],
  [/^(?:in )?(\d{1,3}) ?(?:days?|일)(?: ?뒤| ?후)?$/u, ([, days], today) => today + Number(days)],
  [/^(?:in )?(\d{1,2}|a) ?(?:weeks?|주)(?: ?뒤| ?후)?$/u, ([, weeks], today) => today + WEEK * (weeks === 'a' ? 1 : Number(weeks))],
  [/^(\d{1,3}) ?(?:日後|天(?:[之以]?[后後])?)$/u, ([, days], today) => today + Number(days)],
  [/^(\d{1,2}) ?(?:週間後|(?:[周週]|个星期|個星期)(?:[之以]?[后後])?)$/u, ([, weeks], today) => today + WEEK * Number(weeks)],
  [/^(?:next week|다음 ?주|来週|下(?:个|個)?(?:[周週]|星期))$/u, (_, today) => today + WEEK],
  [
    /^(next |this |on |다음 ?주 ?|이번 ?주 ?)?([a-z]{3,9}|[일월화수목금토](?=요일?$))(?:요일?)?$/u,
    ([, which = '', weekday = ''], today) => comingWeekday(today, which, weekday),
  ],
  [/^(来週の?|今週の?|次の)? ?([日月火水木金土])曜日?$/u, ([, which = '', weekday = ''], today) => comingWeekday(today, which, weekday)],
  [/^([下这這本])?[个個]?(?:[周週]|星期|[礼禮]拜)([一二三四五六日天])$/u, ([, which = '', weekday = ''], today) => comingWeekday(today, which, weekday)],
];

/**
 * The day that a person means by what they type, as the number of days since 1970: `12/12`, `next Friday`, `12월 12일`,
 * `来週の金曜日`, `下周五`, `Dec 12`, `2026-12-12`, `tomorrow`, `in 9 days`. Without a year it is the next such day; nothing if
 * no day is meant.
 */
export function dayMeant(typed: string, today: number): number | undefined {
  const words = typed.normalize('NFKC').trim().toLowerCase().replace(/\s+/gu, ' ');
  for (const [way, read] of WAYS) {
    const found = way.exec(words);
    const day = found ? read(found, today) : undefined;
    if (day !== undefined) return day;
  }
  return undefined;
}

function dayAt(year: number, month: number, day: number): number | undefined {
  return dayOfDate([String(year).padStart(4, '0'), two(month), two(day)].join('-'));
}

/** The next day of that month and day: a 29th of February may be years away. */
function comingDate(today: number, month: number, day: number): number | undefined {
  const year = Number(dateOf(today).slice(0, 4));
  for (let ahead = 0; ahead <= 8; ahead += 1) {
    const found = dayAt(year + ahead, month, day);
    if (found !== undefined && found >= today) return found;
  }
  return undefined;
}

function named(today: number, month: string, day: number, year: string | undefined): number | undefined {
  const at = MONTHS.indexOf(month.slice(0, 3)) + 1;
  if (at === 0) return undefined;
  return year === undefined ? comingDate(today, at, day) : dayAt(Number(year), at, day);
}

/** `Friday` is the next one from tomorrow on; `next Friday` that of the next week, which begins on Monday. */
function comingWeekday(today: number, which: string, weekday: string): number | undefined {
  const sought = WEEKDAYS.findIndex((names) => names.some((name) => weekday.startsWith(name)));
  if (sought < 0) return undefined;
  const now = (today + FIRST_WEEKDAY) % WEEK;
  const monday = today - ((now + 6) % WEEK);
  const place = (sought + 6) % WEEK;
  if (NEXT_WEEK.test(which)) return monday + WEEK + place;
  if (THIS_WEEK.test(which)) return monday + place;
  return today + (((sought - now + WEEK - 1) % WEEK) + 1);
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
