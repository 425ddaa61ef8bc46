import type { ProgressLabels } from '../../protocol/progress/messages';
import type { NotesView, NoteView } from '../../protocol/progress/view';
import { element } from '../elements';
import { link } from './links';
import { svg } from './svg';

/** The steps of each note's questions as a bar, what is ready first, with the same in words for who does not see it. */
export function notes({ more, notes: all, steps }: NotesView, labels: ProgressLabels): HTMLElement {
  const head = element('tr', {}, ...[labels.note, labels.questions, labels.ready].map((text) => element('th', { scope: 'col' }, text)));
  return element(
    'div',
    {},
    element('ul', { class: 'steps' }, ...[...steps.entries()].reverse().map(([at, name]) => element('li', {}, swatch(at), name))),
    element('table', { class: 'notes' }, element('thead', { class: 'sr-only' }, head), element('tbody', {}, ...all.map((note) => row(note, steps)))),
    more === undefined ? undefined : element('p', { class: 'quiet-text' }, more),
  );
}

function row({ counts, id, label, words }: NoteView, steps: readonly string[]): HTMLElement {
  const parts = steps.map((name, at) => `${name} ${counts[at] ?? 0}`).filter((_, at) => (counts[at] ?? 0) > 0);
  const said = parts.reverse().join(', ');
  return element(
    'tr',
    { class: id === undefined ? 'in-all' : '' },
    element('th', { scope: 'row' }, id === undefined ? label : link(id, label)),
    element('td', { class: 'steps-bar' }, bar(counts, said), element('span', { class: 'sr-only' }, said)),
    element('td', { class: 'words' }, words),
  );
}

/** As wide as its place: what is in it has no size of its own. */
function bar(counts: readonly number[], words: string): SVGSVGElement {
  const total = Math.max(
    1,
    counts.reduce((sum, count) => sum + count, 0),
  );
  let from = 0;
  const parts = [...counts.entries()].reverse().flatMap(([step, count]) => {
    const x = from;
    from += count;
    return count === 0 ? [] : [svg('rect', { class: `step step-${step}`, x, y: 0, width: count, height: 1 })];
  });
  return svg('svg', { viewBox: `0 0 ${total} 1`, preserveAspectRatio: 'none', 'aria-hidden': 'true' }, svg('title', {}, words), ...parts);
}

function swatch(step: number): SVGSVGElement {
  return svg('svg', { class: 'swatch', viewBox: '0 0 1 1', 'aria-hidden': 'true' }, svg('rect', { class: `step step-${step}`, width: 1, height: 1 }));
}
