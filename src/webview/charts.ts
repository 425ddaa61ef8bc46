import type { Bar } from '../protocol/endView';
import { element } from './elements';
import { inLanguage } from './inLanguage';

export interface ChartWords {
  readonly title: string;
  readonly rows: string;
  readonly values: string;
}

/** A table with a bar in each row: who sees it compares the bars, who does not reads the table. */
export function chart(id: string, { title, rows, values }: ChartWords, bars: readonly Bar[]): HTMLElement | undefined {
  if (bars.length === 0) return undefined;
  const most = Math.max(1, ...bars.map(({ value, expected = 0 }) => Math.max(value, expected)));
  const head = element('tr', {}, element('th', { scope: 'col' }, rows), element('th', { scope: 'col' }, values));
  return element(
    'table',
    { id, class: 'chart' },
    element('caption', { class: 'part-title' }, title),
    element('thead', { class: 'sr-only' }, head),
    element('tbody', {}, ...bars.map((bar) => row(bar, most))),
  );
}

function row({ expected, label, value, words }: Bar, most: number): HTMLElement {
  const lengths = [...(value > 0 ? [share('value', value / most)] : []), ...(expected === undefined ? [] : [share('expected', expected / most)])];
  const bar = element('span', { class: 'bar', 'aria-hidden': 'true' }, ...lengths);
  return element('tr', {}, element('th', { scope: 'row', ...inLanguage(label) }, label), element('td', {}, bar, element('span', { class: 'words' }, words)));
}

/** How long it is, set as a property: the page allows no styles in its HTML. */
function share(look: string, part: number): HTMLElement {
  const made = element('span', { class: look });
  made.style.setProperty('--share', String(part));
  return made;
}
