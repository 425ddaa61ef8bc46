import type { ProgressLabels } from '../../protocol/progress/messages';
import type { DaysView, DayView } from '../../protocol/progress/view';
import { element } from '../elements';
import { label, picture, svg } from './svg';

const WEEK = 7;
/** From one square to the next, and a square itself. */
const PITCH = 15;
const SQUARE = 12;
const TOP = 18;
/** The smallest mark in a square, and how much more each level is: size tells what color alone would not. */
const LEAST = 5;
const LEVELS = 4;

/** The days as squares, a column for each week, as many of the last weeks as there is room for. */
export function calendar({ days, weekdays, words }: DaysView, labels: ProgressLabels, width: number): HTMLElement {
  const left = 8 + Math.max(...weekdays.map((name) => name.length * (/[^\p{ASCII}]/u.test(name) ? 13 : 7)));
  const all = Math.ceil(days.length / WEEK);
  const weeks = Math.max(1, Math.min(all, Math.floor((width - left) / PITCH)));
  const shown = days.slice((all - weeks) * WEEK);
  const most = Math.max(LEVELS, ...shown.map(({ questions }) => questions));
  const x = (at: number): number => left + Math.floor(at / WEEK) * PITCH;
  const y = (at: number): number => TOP + (at % WEEK) * PITCH;
  return element(
    'div',
    {},
    picture(
      'calendar',
      left + weeks * PITCH,
      TOP + WEEK * PITCH,
      words,
      ...[1, 3, 5].map((at) => label(weekdays[at] ?? '', 0, y(at) + SQUARE - 2)),
      ...months(shown).map(([name, at]) => label(name, x(at), 11)),
      ...shown.map((day, at) => svg('g', { class: 'day' }, svg('title', {}, day.words), ...square(x(at), y(at), levelOf(day.questions, most)))),
    ),
    legend(labels),
  );
}

/** Where each name of a month stands: above the week in which it begins, if that is not too close to the end. */
function months(days: readonly DayView[]): (readonly [name: string, at: number])[] {
  return days.flatMap(({ month }, at) => (month !== undefined && at < days.length - WEEK ? [[month, at] as const] : []));
}

function levelOf(questions: number, most: number): number {
  return Math.ceil((questions / most) * LEVELS);
}

function square(x: number, y: number, level: number): SVGElement[] {
  const cell = svg('rect', { class: 'cell', x: x + 0.5, y: y + 0.5, width: SQUARE - 1, height: SQUARE - 1, rx: 2 });
  if (level === 0) return [cell];
  const size = LEAST + ((SQUARE - LEAST) * (level - 1)) / (LEVELS - 1);
  const inset = (SQUARE - size) / 2;
  return [cell, svg('rect', { class: `mark level-${level}`, x: x + inset, y: y + inset, width: size, height: size, rx: 2 })];
}

function legend({ less, more }: ProgressLabels): HTMLElement {
  const levels = Array.from({ length: LEVELS + 1 }, (_, level) => square(level * PITCH, 0, level)).flat();
  const squares = svg('svg', { class: 'calendar', width: (LEVELS + 1) * PITCH, height: SQUARE, 'aria-hidden': 'true' }, ...levels);
  return element('p', { class: 'legend' }, less, squares, more);
}
