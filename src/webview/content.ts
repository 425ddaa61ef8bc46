import type { PanelLabels, PanelView, ToHost } from '../protocol/messages';
import { button, element } from './elements';

type Send = (type: ToHost['type']) => void;
type Card = Extract<PanelView, { kind: 'card' }>;

/** What the page shows of a view. */
export function contentOf(view: PanelView, labels: PanelLabels, send: Send): Node[] {
  switch (view.kind) {
    case 'nothing':
      return [heading(labels.nothingToPractice), element('p', {}, labels.howToWrite)];
    case 'finished':
      return [
        heading(view.summary),
        actions(button('restart', { label: labels.restart, primary: true }, () => send('restart'))),
      ];
    case 'card':
      return [progress(view), heading(view.question), ...answer(view, labels), cardActions(view, labels, send)];
  }
}

function heading(text: string): HTMLElement {
  return element('h1', { tabindex: '-1' }, text);
}

function progress({ number, total, progress: text, place }: Card): HTMLElement {
  return element(
    'header',
    {},
    element('span', { class: 'place' }, place),
    element('span', { class: 'count' }, text),
    element('progress', { max: String(total), value: String(number), 'aria-hidden': 'true' }),
  );
}

function answer({ revealed, answerHtml }: Card, labels: PanelLabels): Node[] {
  if (!revealed) return [];
  const shown = element('section', { id: 'answer', tabindex: '-1', 'aria-label': labels.answer });
  if (answerHtml === undefined) shown.append(element('p', { class: 'missing' }, labels.noAnswer));
  else shown.innerHTML = answerHtml; // sanitized by the host
  return [shown];
}

function cardActions({ revealed, number }: Card, labels: PanelLabels, send: Send): HTMLElement {
  const next = { label: labels.next, key: revealed ? `${labels.space} / N` : 'N', shortcuts: revealed ? 'Space N' : 'N', primary: revealed };
  const reveal = { label: labels.showAnswer, key: labels.space, shortcuts: 'Space', primary: true };
  return actions(
    ...(revealed ? [] : [button('reveal', reveal, () => send('reveal'))]),
    button('next', next, () => send('next')),
    button('previous', { label: labels.previous, key: 'P', shortcuts: 'P', disabled: number === 1 }, () => send('previous')),
    button('open', { label: labels.openNote }, () => send('open')),
  );
}

function actions(...buttons: HTMLElement[]): HTMLElement {
  return element('div', { class: 'actions' }, ...buttons);
}
