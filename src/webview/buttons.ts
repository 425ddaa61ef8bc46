import type { KeyAction } from './actions';
import { element } from './elements';

/** A button with its key on it. What it does is looked up by its id when it is pressed. */
export function button({ id, label, more, code, key, place, isPrimary }: KeyAction): HTMLButtonElement {
  const look = place === 'quiet' ? 'quiet' : place === 'rating' ? 'secondary rating' : isPrimary ? 'primary' : 'secondary';
  const made = element(
    'button',
    { id, type: 'button', class: look, 'aria-keyshortcuts': shortcut(code, key) },
    element('span', { class: 'label' }, label),
    element('kbd', { 'aria-hidden': 'true' }, key),
    more === undefined ? undefined : element('span', { class: 'more' }, more),
  );
  return made;
}

/** The key as screen readers are told of it. */
function shortcut(code: string, key: string): string {
  if (code === '' && /⌥|Alt/.test(key)) return 'Alt+M';
  if (code === '') return `${key.includes('⌘') ? 'Meta' : 'Control'}${/⇧|Shift/.test(key) ? '+Shift' : ''}+Enter`;
  return code.replace(/^(Key|Digit)/, '');
}

/** What stays in sight below a long answer. */
export function mainBar(actions: readonly KeyAction[], howWell: string): HTMLElement {
  const ratings = actions.filter(({ place }) => place === 'rating');
  return element(
    'div',
    { class: 'main-bar' },
    element('div', { class: 'actions' }, ...buttons(actions, 'main')),
    ratings.length === 0 ? undefined : element('div', { class: 'ratings', role: 'group', 'aria-label': howWell }, ...ratings.map(button)),
  );
}

export function quietBar(actions: readonly KeyAction[], label: string): HTMLElement {
  return element('div', { class: 'quiet-bar', role: 'group', 'aria-label': label }, ...buttons(actions, 'quiet'));
}

function buttons(actions: readonly KeyAction[], wanted: KeyAction['place']): HTMLElement[] {
  return actions.filter(({ place }) => place === wanted).map(button);
}

/** The button of one action, where the page wants it. */
export function oneButton(actions: readonly KeyAction[], wanted: string): HTMLElement | undefined {
  const action = actions.find(({ id, place }) => id === wanted && place === 'inside');
  return action && button(action);
}
