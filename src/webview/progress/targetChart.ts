import type { ProgressLabels } from '../../protocol/progress/messages';
import type { TargetView } from '../../protocol/progress/view';
import { label, picture, svg } from './svg';

const HEIGHT = 110;
const TOP = 14;
const BOTTOM = 20;
/** So close to a side there is no room for one more label. */
const CLOSE = 80;

/** How many were ready on each evening, and what is still to come until the day of the target: all of them ready. */
export function targetChart({ ahead, evenings, name, total, words }: TargetView, labels: ProgressLabels, width: number): SVGSVGElement {
  const left = 10 + String(total).length * 8;
  const right = width - 6;
  const floor = TOP + HEIGHT;
  const past = evenings.length - 1;
  const whole = Math.max(1, past + (ahead?.days ?? 0));
  const x = (day: number): number => (past === 0 && !ahead ? right : left + ((right - left) * day) / whole);
  const y = (ready: number): number => floor - (HEIGHT * ready) / Math.max(1, total);
  const points = evenings.map(({ ready }, day) => `${x(day)} ${y(ready)}`);
  const now = evenings[past]?.ready ?? 0;
  return picture(
    'target-chart',
    width,
    floor + BOTTOM,
    `${name}: ${words}`,
    label(String(total), left - 6, TOP + 4, 'end'),
    label('0', left - 6, floor, 'end'),
    svg('path', { class: 'grid', d: `M${left} ${TOP}H${right}` }),
    svg('path', { class: 'axis', d: `M${left} ${floor}H${right}` }),
    svg('path', { class: 'area', d: `M${x(0)} ${floor}L${points.join('L')}L${x(past)} ${floor}Z` }),
    svg('path', { class: 'line', d: `M${points.join('L')}` }),
    ...(ahead
      ? [
          svg('path', { class: 'needed', d: `M${x(past)} ${y(now)}L${right} ${TOP}` }),
          svg('path', { class: 'day-of-target', d: `M${right} ${TOP - 6}V${floor}` }),
        ]
      : []),
    svg('circle', { class: 'now', cx: x(past), cy: y(now), r: 4 }),
    ...times(past > 0 ? evenings[0]?.label : undefined, labels.today, ahead?.label, { left, now: x(past), right, floor }),
  );
}

/** Below the axis: where it begins, today, and the day of the target. */
function times(
  first: string | undefined,
  today: string,
  day: string | undefined,
  { left, now, right, floor }: Readonly<Record<'left' | 'now' | 'right' | 'floor', number>>,
): SVGElement[] {
  const y = floor + 15;
  const isTodayShown = day === undefined || right - now > CLOSE;
  return [
    ...(first !== undefined && now - left > CLOSE ? [label(first, left, y)] : []),
    ...(isTodayShown ? [label(today, now, y, day === undefined ? 'end' : now - left > CLOSE ? 'middle' : 'start')] : []),
    ...(day === undefined ? [] : [label(day, right, y, 'end')]),
  ];
}
