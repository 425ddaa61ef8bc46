import type { PanelLabels } from '../protocol/toPanel';
import type { InterviewView } from '../protocol/interviewView';
import { actionsOf } from './actions';
import { asked } from './asked';
import { mainBar, quietBar } from './buttons';
import { element } from './elements';
import { limits, timeLeft } from './limits';
import { notices } from './notices';

/** A question of a mock interview: large, with the time that it may take. */
export function interview(view: InterviewView, labels: PanelLabels): (HTMLElement | undefined)[] {
  const { progress, turn } = view;
  const actions = actionsOf(view, labels);
  return [
    element(
      'header',
      {},
      element('span', { class: 'progress-words' }, progress),
      view.whole ? element('span', { id: 'left' }, timeLeft(view, labels)) : undefined,
    ),
    ...notices(view.notices, labels),
    element('article', { 'data-of': String(turn) }, ...asked(view, labels)),
    limits(view, labels),
    mainBar(actions, ''),
    quietBar(actions, labels.moreActions),
  ];
}
