import type { PanelLabels } from '../protocol/labels';
import type { CardView } from '../protocol/panelView';
import { actionsOf } from './actions';
import { answers } from './answers';
import { mainBar, quietBar } from './buttons';
import { element, LED_TO, partTitle } from './elements';
import { inLanguage } from './inLanguage';
import { notices, passing } from './notices';
import { rendered } from './rendered';
import { timer } from './timer';

/** A question, and as much of its answer as was asked for. `typed`: what was written and is not saved. */
export function card(view: CardView, labels: PanelLabels, typed: string | undefined): HTMLElement[] {
  const actions = actionsOf(view, labels);
  return [
    header(view, labels),
    ...notices(view.notices, labels),
    element('article', { 'data-of': String(view.turn) }, ...asked(view, labels), ...hint(view, labels), ...answers(view, labels, actions, typed)),
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

function asked(view: CardView, labels: PanelLabels): (HTMLElement | undefined)[] {
  const { bodyHtml, cram, due, followsUp, place, question, spoken } = view;
  return [
    element(
      'p',
      { class: 'place' },
      element('span', inLanguage(place), place),
      due === undefined ? undefined : element('span', { class: 'badge' }, due),
      cram ? element('span', { class: 'badge cram' }, labels.cram) : undefined,
    ),
    followsUp === undefined
      ? undefined
      : element(
          'p',
          { class: 'follows-up' },
          element('span', { class: 'follows-up-label' }, labels.followsUp),
          ' ',
          element('span', inLanguage(followsUp), followsUp),
        ),
    element('h1', { ...LED_TO, ...inLanguage(question) }, question),
    spoken === undefined ? undefined : element('p', { id: 'spoken', class: 'quiet-text' }, spoken),
    bodyHtml === undefined ? undefined : element('section', { id: 'body', 'aria-label': labels.body }, rendered(bodyHtml)),
  ];
}

function hint({ hint: words }: CardView, labels: PanelLabels): HTMLElement[] {
  if (!words) return [];
  const content = words.length === 0 ? element('p', {}, labels.noHint) : element('ul', {}, ...words.map((word) => element('li', inLanguage(word), word)));
  return [element('section', { id: 'hint-words', ...LED_TO, 'aria-label': labels.hint }, partTitle(labels.hint), content)];
}
