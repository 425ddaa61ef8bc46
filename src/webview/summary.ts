import type { PanelLabels } from '../protocol/labels';
import type { Figure, SummaryView, WeakQuestion } from '../protocol/panelView';
import { actionsOf } from './actions';
import { mainBar, quietBar } from './buttons';
import { chart } from './charts';
import { element, LED_TO, partTitle } from './elements';
import { notices } from './notices';

/** What a session came to. */
export function summary(view: SummaryView, labels: PanelLabels): (HTMLElement | undefined)[] {
  const actions = actionsOf(view, labels);
  const { days, ratings, times, title } = view;
  return [
    ...notices(view.notices, labels),
    element('h1', { ...LED_TO, 'data-of': String(view.turn) }, title),
    element('dl', { class: 'figures' }, ...view.figures.map(figure)),
    element(
      'div',
      { class: 'charts' },
      chart('ratings-chart', { title: labels.ratings, rows: labels.rating, values: labels.questions }, ratings),
      chart('days-chart', { title: labels.days, rows: labels.day, values: labels.questions }, days),
    ),
    weakest(view.weakest, labels),
    chart('times-chart', { title: labels.times, rows: labels.question, values: labels.time }, times),
    mainBar(actions, ''),
    quietBar(actions, labels.moreActions),
  ];
}

function figure({ label, value }: Figure): HTMLElement {
  return element('div', {}, element('dt', {}, label), element('dd', {}, value));
}

function weakest(questions: readonly WeakQuestion[], labels: PanelLabels): HTMLElement | undefined {
  if (questions.length === 0) return undefined;
  return element('section', { class: 'weakest' }, partTitle(labels.weakest), element('ul', {}, ...questions.map(weak)));
}

function weak({ id, place, question, why }: WeakQuestion): HTMLElement {
  const link = id === undefined ? question : element('button', { type: 'button', class: 'link', 'data-card': id }, question);
  return element('li', {}, link, element('span', { class: 'quiet-text' }, [place, why].filter((text) => text !== '').join(' · ')));
}
