import type { PanelLabels } from '../protocol/toPanel';
import type { CardView } from '../protocol/panelView';
import type { KeyAction } from './actions';
import { oneButton } from './buttons';
import { element, LED_TO, partTitle } from './elements';
import { addTicks } from './points';
import { rendered } from './rendered';
import { writing } from './writing';

/** The person's own answer, or that there is none, and a model answer: beside it where there is room. */
export function answers(view: CardView, labels: PanelLabels, actions: readonly KeyAction[], typed: string | undefined): (HTMLElement | undefined)[] {
  const { answer, gone, missing, modelHtml, writing: begun } = view;
  const own = begun ? writing(begun, labels, typed) : answer && ownAnswer(answer, labels);
  const model = modelHtml === undefined ? undefined : modelAnswer(modelHtml, labels);
  const toggle = oneButton(actions, 'model');
  return [
    missing && !gone && !begun ? missingAnswer(labels, actions, typed) : undefined,
    own || model ? element('div', { class: own && model ? 'answers beside' : 'answers' }, own, model) : undefined,
    toggle && element('div', { class: 'actions after' }, toggle),
  ];
}

function ownAnswer({ html, isAll, points, words }: NonNullable<CardView['answer']>, labels: PanelLabels): HTMLElement {
  return element(
    'section',
    { id: 'answer', ...LED_TO, 'aria-label': labels.answer, class: isAll ? 'all' : 'part' },
    partTitle(labels.answer),
    rendered(html, (holder) => addTicks(holder, labels.said)),
    words === undefined || points === 0 ? undefined : element('p', { id: 'coverage' }, words),
  );
}

function missingAnswer(labels: PanelLabels, actions: readonly KeyAction[], typed: string | undefined): HTMLElement {
  return element(
    'section',
    { id: 'missing', ...LED_TO, 'aria-label': labels.answer },
    element('p', {}, labels.missing),
    element('p', { class: 'quiet-text' }, typed === undefined ? labels.missingHow : labels.textKept),
    oneButton(actions, 'write'),
  );
}

function modelAnswer(html: string, labels: PanelLabels): HTMLElement {
  const attributes = { id: 'model-answer', ...LED_TO, 'aria-label': labels.modelAnswer };
  return element('section', attributes, partTitle(labels.modelAnswer), rendered(html));
}
