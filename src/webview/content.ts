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
      return [progress(view), heading(view.question), ...body(view), ...answer(view, labels), cardActions(view, labels, send)];
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

function body({ bodyHtml }: Card): Node[] {
  return bodyHtml === undefined ? [] : [rendered(bodyHtml, { id: 'body' })];
}

function answer({ revealed }: Card, labels: PanelLabels): Node[] {
  if (!revealed) return [];
  const { ownHtml, modelHtml, followUps } = revealed;
  const own = ownHtml.length > 0 ? ownHtml.map((html) => rendered(html)) : [element('p', { class: 'missing' }, labels.noAnswer)];
  return [
    element(
      'section',
      { id: 'answer', tabindex: '-1', 'aria-label': labels.answer },
      element('div', { class: 'own' }, ...own),
      ...part('model', labels.modelAnswer, modelHtml.map((html) => rendered(html))),
      ...part('follow-ups', labels.followUps, list(followUps)),
    ),
  ];
}

/** A part of the answer under a quiet label of its own, if there is something in it. */
function part(name: string, label: string, content: Node[]): Node[] {
  if (content.length === 0) return [];
  return [element('section', { class: name, 'aria-label': label }, element('h2', { class: 'label' }, label), ...content)];
}

function list(texts: readonly string[]): Node[] {
  return texts.length > 0 ? [element('ul', {}, ...texts.map((text) => element('li', {}, text)))] : [];
}

/** The only place where text becomes HTML. */
function rendered(sanitizedHtml: string, attributes: Readonly<Record<string, string>> = {}): HTMLElement {
  const made = element('div', attributes);
  made.innerHTML = sanitizedHtml; // by the host
  return made;
}

function cardActions({ revealed, number }: Card, labels: PanelLabels, send: Send): HTMLElement {
  const next = { label: labels.next, key: revealed ? `${labels.space} / N` : 'N', shortcuts: revealed ? 'Space N' : 'N', primary: revealed !== undefined };
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
