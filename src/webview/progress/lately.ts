import type { ProgressLabels } from '../../protocol/progress/messages';
import type { DaysView, DayView } from '../../protocol/progress/view';
import { element } from '../elements';
import { label, picture, svg } from './svg';

const HEIGHT = 64;
const TOP = 8;
const BOTTOM = 18;

/** How many minutes and how many questions it was on each of the last days: a row of bars each, below one another. */
export function lately({ days, lately: count }: DaysView, labels: ProgressLabels, width: number): HTMLElement {
  const shown = days.slice(-count);
  return element(
    'div',
    { class: 'lately' },
    ...(['questions', 'minutes'] as const).map((what) => element('div', {}, element('h3', {}, labels[what]), bars(shown, what, labels, width))),
  );
}

function bars(days: readonly DayView[], what: 'minutes' | 'questions', labels: ProgressLabels, width: number): SVGSVGElement {
  const most = Math.max(1, ...days.map((day) => day[what]));
  const left = 10 + String(most).length * 8;
  const step = (width - left) / days.length;
  const floor = TOP + HEIGHT;
  const sum = days.reduce((one, day) => one + day[what], 0);
  return picture(
    'bars',
    width,
    floor + BOTTOM,
    `${labels.lately}: ${labels[what]} ${sum}`,
    label(String(most), left - 6, TOP + 5, 'end'),
    label('0', left - 6, floor, 'end'),
    svg('path', { class: 'grid', d: `M${left} ${TOP}H${width}` }),
    svg('path', { class: 'axis', d: `M${left} ${floor}H${width}` }),
    ...days.map((day, at) => bar(day, left + at * step, step, floor, day[what] / most)),
    label(days[0]?.label ?? '', left, floor + 14),
    label(labels.today, width, floor + 14, 'end'),
  );
}

/** What was done a little still has a bar. As high as the picture where it can be pointed at. */
function bar({ words }: DayView, x: number, step: number, floor: number, share: number): SVGElement {
  const height = share > 0 ? Math.max(2, share * HEIGHT) : 0;
  const inner = Math.max(1, step - 2);
  return svg(
    'g',
    {},
    svg('title', {}, words),
    svg('rect', { class: 'around', x, y: TOP, width: step, height: HEIGHT }),
    height > 0 ? svg('rect', { class: 'bar-of-day', x: x + (step - inner) / 2, y: floor - height, width: inner, height }) : undefined,
  );
}
