import type { PanelLabels } from '../protocol/toPanel';
import type { ChangeView, MissedQuestion, ReportView } from '../protocol/endView';
import { actionsOf } from './actions';
import { mainBar, quietBar } from './buttons';
import { chart } from './charts';
import { element, LED_TO, partTitle } from './elements';
import { inLanguage } from './inLanguage';
import { notices } from './notices';
import { figure, questionList, questionName } from './summary';

/** What became of a mock interview: what changed, what was missed, what to do next. */
export function report(view: ReportView, labels: PanelLabels): (HTMLElement | undefined)[] {
  const { change, missed, ratings, times, title, toPractice, toWrite, turn } = view;
  const actions = actionsOf(view, labels);
  return [
    ...notices(view.notices, labels),
    element('h1', { ...LED_TO, 'data-of': String(turn) }, title),
    view.figures.length === 0 ? undefined : element('dl', { class: 'figures' }, ...view.figures.map(figure)),
    change && changed(change, labels),
    missed.length === 0
      ? undefined
      : element('section', { class: 'questions missed' }, partTitle(labels.missed), element('ul', {}, ...missed.map(missedQuestion))),
    questionList(labels.toWrite, toWrite),
    questionList(labels.toPractice, toPractice),
    element('div', { class: 'charts' }, chart('ratings-chart', { title: labels.ratings, rows: labels.rating, values: labels.questions }, ratings)),
    chart('times-chart', { title: labels.speakingTimes, rows: labels.question, values: labels.time }, times),
    mainBar(actions, ''),
    quietBar(actions, labels.moreActions),
  ];
}

function changed({ better, lines, title, worse }: ChangeView, labels: PanelLabels): HTMLElement {
  return element(
    'section',
    { class: 'questions change' },
    partTitle(title),
    element('ul', { class: 'lines' }, ...lines.map((line) => element('li', {}, line))),
    questionList(labels.better, better),
    questionList(labels.worse, worse),
  );
}

function missedQuestion(missed: MissedQuestion): HTMLElement {
  return element('li', {}, questionName(missed), element('ul', { class: 'points' }, ...missed.points.map((point) => element('li', inLanguage(point), point))));
}
