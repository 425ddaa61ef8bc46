import type { FromProgress, ProgressLabels } from '../../protocol/progress/messages';
import type { DaysView, ProgressView, QuestionsPart, TargetView } from '../../protocol/progress/view';
import { element } from '../elements';
import { calendar } from './calendar';
import { lately } from './lately';
import { questionList } from './links';
import { notes } from './notes';
import { daysTable, eveningsTable, mocksTable } from './tables';
import { targetChart } from './targetChart';

/** From this width on two things stand beside each other, so far apart. */
const TWO = 760;
const GAP = 40;
const CALENDAR = 440;

/** The whole page, for that much room in pixels. */
export function contentOf(view: ProgressView, labels: ProgressLabels, width: number): HTMLElement {
  const half = width >= TWO ? (width - GAP) / 2 : width;
  return element(
    'main',
    {},
    element('h1', {}, labels.title),
    element('dl', { class: 'figures' }, ...view.figures.map(({ label, value }) => element('div', {}, element('dt', {}, label), element('dd', {}, value)))),
    part('days', labels.days, emptyPart(view.days.empty, offer('practice', labels.practice)), days(view.days, labels, width)),
    part(
      'targets',
      labels.targets,
      emptyPart(view.noTargets, offer('newTarget', labels.newTarget)),
      element('div', { class: 'two' }, ...view.targets.map((target, at) => targetPart(target, at, labels, half))),
    ),
    part('notes', labels.notes, emptyPart(view.notes.empty), notes(view.notes, labels)),
    element('div', { class: 'two' }, questions('weakest', labels.weakest, view.weakest), questions('stalest', labels.stalest, view.stalest)),
    part('mocks', labels.mocks, emptyPart(view.mocks.empty), mocksTable(view.mocks, labels)),
  );
}

function part(id: string, title: string, empty: HTMLElement | undefined, ...children: readonly HTMLElement[]): HTMLElement {
  return element('section', { id, 'aria-labelledby': `${id}-title` }, element('h2', { id: `${id}-title` }, title), ...(empty ? [empty] : children));
}

/** As long as there is nothing to be seen: what will be, and what one can do for it. */
function emptyPart(words: string | undefined, offered?: HTMLElement): HTMLElement | undefined {
  return words === undefined ? undefined : element('div', { class: 'empty' }, element('p', { class: 'quiet-text' }, words), offered);
}

function days(view: DaysView, labels: ProgressLabels, width: number): HTMLElement {
  const room = width >= TWO ? width - CALENDAR - GAP : width;
  const half = element('div', {}, calendar(view, labels, Math.min(width, CALENDAR)), daysTable(view.days, labels));
  return element('div', { class: 'days' }, half, lately(view, labels, room));
}

function targetPart(target: TargetView, at: number, labels: ProgressLabels, width: number): HTMLElement {
  const { empty, evenings, name, words } = target;
  return element(
    'div',
    {},
    element('h3', {}, name, ' ', element('span', { class: 'quiet-text' }, words)),
    ...(empty === undefined
      ? [targetChart(target, labels, width), eveningsTable(`target-${at}`, evenings, labels)]
      : [element('p', { class: 'quiet-text' }, empty)]),
  );
}

function questions(id: string, title: string, { empty, questions: all }: QuestionsPart): HTMLElement {
  return part(id, title, emptyPart(empty), questionList(all));
}

/** A button for what is missing yet. */
function offer(type: Extract<FromProgress['type'], 'practice' | 'newTarget'>, label: string): HTMLElement {
  return element('button', { type: 'button', class: 'secondary', 'data-offer': type }, label);
}
