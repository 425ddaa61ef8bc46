import type { WeakQuestion } from '../../protocol/endView';
import { element } from '../elements';
import { inLanguage } from '../inLanguage';

/** What leads to a question or a note. */
export function link(id: string, text: string): HTMLElement {
  return element('button', { type: 'button', class: 'link', 'data-open': id, ...inLanguage(text) }, text);
}

export function questionList(questions: readonly WeakQuestion[]): HTMLElement {
  return element(
    'ul',
    {},
    ...questions.map(({ id, place, question, why }) =>
      element(
        'li',
        {},
        id === undefined ? element('span', inLanguage(question), question) : link(id, question),
        element('span', { class: 'quiet-text' }, [place, why].filter((text) => text !== '').join(' · ')),
      ),
    ),
  );
}
