import type { WeakQuestion } from '../../protocol/panelView';
import { element } from '../elements';

/** What leads to a question or a note. */
export function link(id: string, text: string): HTMLElement {
  return element('button', { type: 'button', class: 'link', 'data-open': id }, text);
}

export function questionList(questions: readonly WeakQuestion[]): HTMLElement {
  return element(
    'ul',
    {},
    ...questions.map(({ id, place, question, why }) =>
      element(
        'li',
        {},
        id === undefined ? question : link(id, question),
        element('span', { class: 'quiet-text' }, [place, why].filter((text) => text !== '').join(' · ')),
      ),
    ),
  );
}
