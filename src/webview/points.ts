import { element, LED_TO } from './elements';

/** What can hold a check box beside its text. Others are held by something that can. */
const OF_TEXT = /^(LI|P|H[1-6]|DIV|BLOCKQUOTE|DD|SECTION)$/;
const LONGEST_NAME = 80;

/** Puts a check box at every point of an answer: was it said? */
export function addTicks(answer: Element, label: string): void {
  for (const found of pointsOf(answer)) {
    const point = OF_TEXT.test(found.tagName) ? found : held(found);
    const text = point.textContent.trim().replace(/\s+/g, ' ').slice(0, LONGEST_NAME);
    const box = element('input', { type: 'checkbox', 'data-tick': point.dataset.point ?? '', 'aria-label': `${label}: ${text}` });
    point.prepend(element('label', { class: 'tick' }, box));
    point.setAttribute('tabindex', LED_TO.tabindex);
  }
}

function held(point: HTMLElement): HTMLElement {
  const holder = element('div', { class: 'point', 'data-point': point.dataset.point ?? '' });
  const whole = point.closest('.table') ?? point;
  delete point.dataset.point;
  whole.replaceWith(holder);
  holder.append(whole);
  return holder;
}

export function setTicks(page: Element, ticked: readonly number[]): void {
  for (const box of page.querySelectorAll<HTMLInputElement>('[data-tick]')) box.checked = ticked.includes(Number(box.dataset.tick));
}

export function newestPoint(page: Element): HTMLElement | undefined {
  return pointsOf(page).at(-1);
}

/** The point that has the focus, or holds what has it. */
export function focusedPoint(page: Element): HTMLElement | undefined {
  const focused = document.activeElement?.closest<HTMLElement>('[data-point]');
  return focused && page.contains(focused) ? focused : undefined;
}

function pointsOf(within: Element): HTMLElement[] {
  return [...within.querySelectorAll<HTMLElement>('[data-point]')];
}
