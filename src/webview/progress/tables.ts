import type { ProgressLabels } from '../../protocol/progress/messages';
import type { DayView, EveningView, MocksView } from '../../protocol/progress/view';
import { element } from '../elements';

/** What a picture shows, as a table that is opened. `id` tells it from others, so that it stays open. */
function asTable(id: string, labels: ProgressLabels, heads: readonly string[], rows: readonly (readonly string[])[]): HTMLElement {
  return element('details', { id, 'data-of': id }, element('summary', {}, labels.asTable), table(heads, rows));
}

export function daysTable(days: readonly DayView[], labels: ProgressLabels): HTMLElement {
  const practiced = days.filter(({ questions }) => questions > 0).reverse();
  const rows = practiced.map(({ label, minutes, questions }) => [label, String(questions), String(minutes)]);
  return asTable('days-table', labels, [labels.day, labels.questions, labels.minutes], rows);
}

export function eveningsTable(id: string, evenings: readonly EveningView[], labels: ProgressLabels): HTMLElement {
  const rows = [...evenings].reverse().map(({ label, ready }) => [label, String(ready)]);
  return asTable(id, labels, [labels.day, labels.ready], rows);
}

export function mocksTable({ days, rows }: MocksView, labels: ProgressLabels): HTMLElement {
  return element(
    'div',
    { class: 'table' },
    table(
      [labels.figure, ...days],
      rows.map(({ cells, label }) => [label, ...cells]),
    ),
  );
}

function table(heads: readonly string[], rows: readonly (readonly string[])[]): HTMLElement {
  return element(
    'table',
    { class: 'plain' },
    element('thead', {}, element('tr', {}, ...heads.map((head) => element('th', { scope: 'col' }, head)))),
    element(
      'tbody',
      {},
      ...rows.map(([first = '', ...cells]) => element('tr', {}, element('th', { scope: 'row' }, first), ...cells.map((cell) => element('td', {}, cell)))),
    ),
  );
}
