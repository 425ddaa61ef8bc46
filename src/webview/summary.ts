import type { PanelLabels } from '../protocol/toPanel';
import type { Figure, SummaryView, WeakQuestion } from '../protocol/endView';
import { actionsOf } from './actions';
import { mainBar, quietBar } from './buttons';
import { chart } from './charts';
import { element, LED_TO, partTitle } from './elements';
import { inLanguage } from './inLanguage';
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
    questionList(labels.weakest, view.weakest),
    chart('times-chart', { title: labels.times, rows: labels.question, values: labels.time }, times),
    mainBar(actions, ''),
    quietBar(actions, labels.moreActions),
  ];
}

export function figure({ label, value }: Figure): HTMLElement {
  return element('div', {}, element('dt', {}, label), element('dd', {}, value));
}

/** Questions under a title, each with why it is there. */
export function questionList(title: string, questions: readonly WeakQuestion[]): HTMLElement | undefined {
  if (questions.length === 0) return undefined;
  return element('section', { class: 'questions' }, partTitle(title), element('ul', {}, ...questions.map(weak)));
}

function weak(question: WeakQuestion): HTMLElement {
  const { place, why } = question;
  const about = [place, why].filter((text) => text !== '').join(' · ');
  return element('li', {}, questionName(question), about === '' ? undefined : element('span', { class: 'quiet-text' }, about));
}

/** It leads to where it stands, if it is still there. */
export function questionName({ id, question }: Pick<WeakQuestion, 'id' | 'question'>): HTMLElement {
  const own = inLanguage(question);
  return id === undefined ? element('span', own, question) : element('button', { type: 'button', class: 'link', 'data-card': id, ...own }, question);
}
