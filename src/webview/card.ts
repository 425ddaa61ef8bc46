import type { PanelLabels } from '../protocol/toPanel';
import type { CardView } from '../protocol/panelView';
import { actionsOf } from './actions';
import { answers } from './answers';
import { asked } from './asked';
import { mainBar, quietBar } from './buttons';
import { element, LED_TO, partTitle } from './elements';
import { inLanguage } from './inLanguage';
import { notices, passing } from './notices';
import { timer } from './timer';

/** A question, and as much of its answer as was asked for. `typed`: what was written and is not saved. */
export function card(view: CardView, labels: PanelLabels, typed: string | undefined): HTMLElement[] {
  const actions = actionsOf(view, labels);
  return [
    header(view, labels),
    ...notices(view.notices, labels),
    element('article', { 'data-of': String(view.turn) }, ...question(view, labels), ...hint(view, labels), ...answers(view, labels, actions, typed)),
    mainBar(actions, labels.howWell),
    quietBar(actions, labels.moreActions),
  ];
}

function header(view: CardView, labels: PanelLabels): HTMLElement {
  const { notices: all, number, progress, total, turn } = view;
  return element(
    'header',
    {},
    element('span', { class: 'progress-words' }, progress),
    timer(view.timer, labels),
    element('progress', { max: String(total), value: String(number), 'aria-label': progress }),
    passing(all, turn),
  );
}

function question(view: CardView, labels: PanelLabels): (HTMLElement | undefined)[] {
  const { cram, due, spoken } = view;
  const badges = [
    due === undefined ? undefined : element('span', { class: 'badge' }, due),
    cram ? element('span', { class: 'badge cram' }, labels.cram) : undefined,
  ];
  return asked(view, labels, badges, spoken === undefined ? undefined : element('p', { id: 'spoken', class: 'quiet-text' }, spoken));
}

function hint({ hint: words }: CardView, labels: PanelLabels): HTMLElement[] {
  if (!words) return [];
  const content = words.length === 0 ? element('p', {}, labels.noHint) : element('ul', {}, ...words.map((word) => element('li', inLanguage(word), word)));
  return [element('section', { id: 'hint-words', ...LED_TO, 'aria-label': labels.hint }, partTitle(labels.hint), content)];
}
