import type { PanelLabels } from '../protocol/toPanel';
import type { CardView } from '../protocol/panelView';
import type { InterviewView } from '../protocol/interviewView';
import { element, LED_TO } from './elements';
import { inLanguage } from './inLanguage';
import { rendered } from './rendered';

type AskedView = Pick<CardView | InterviewView, 'bodyHtml' | 'followsUp' | 'place' | 'question'>;

/** What is asked, and where it stands: `badges` beside its place, and what is to be said `behind` it. */
export function asked(
  { bodyHtml, followsUp, place, question }: AskedView,
  labels: PanelLabels,
  badges: readonly (HTMLElement | undefined)[] = [],
  behind?: HTMLElement,
): (HTMLElement | undefined)[] {
  return [
    element('p', { class: 'place' }, element('span', inLanguage(place), place), ...badges),
    followsUp === undefined ? undefined : parent(followsUp, labels),
    element('h1', { ...LED_TO, ...inLanguage(question) }, question),
    behind,
    bodyHtml === undefined ? undefined : element('section', { id: 'body', 'aria-label': labels.body }, rendered(bodyHtml)),
  ];
}

function parent(question: string, labels: PanelLabels): HTMLElement {
  const label = element('span', { class: 'follows-up-label' }, labels.followsUp);
  return element('p', { class: 'follows-up' }, label, ' ', element('span', inLanguage(question), question));
}
