import type { PanelLabels } from '../protocol/labels';
import type { InterviewView } from '../protocol/panelView';
import { actionsOf } from './actions';
import { mainBar, quietBar } from './buttons';
import { element, LED_TO } from './elements';
import { limits, timeLeft } from './limits';
import { inLanguage } from './inLanguage';
import { notices } from './notices';
import { rendered } from './rendered';

/** A question of a mock interview: large, with the time that it may take. */
export function interview(view: InterviewView, labels: PanelLabels): (HTMLElement | undefined)[] {
  const { bodyHtml, followsUp, place, progress, question, turn } = view;
  const actions = actionsOf(view, labels);
  return [
    element(
      'header',
      {},
      element('span', { class: 'progress-words' }, progress),
      view.whole ? element('span', { id: 'left' }, timeLeft(view, labels)) : undefined,
    ),
    ...notices(view.notices, labels),
    element(
      'article',
      { 'data-of': String(turn) },
      element('p', { class: 'place' }, element('span', inLanguage(place), place)),
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
      bodyHtml === undefined ? undefined : element('section', { id: 'body', 'aria-label': labels.body }, rendered(bodyHtml)),
    ),
    limits(view, labels),
    mainBar(actions, ''),
    quietBar(actions, labels.moreActions),
  ];
}
