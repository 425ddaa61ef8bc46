import { element, LED_TO } from './elements';

const OF_TEXT = /^(LI|P|H[1-6]|DIV|BLOCKQUOTE|DD|SECTION)$/;
const LONGEST_NAME = 80;

/** Puts a check box at every point of the answer that has none yet: was it said? */
export function addTicks(answer: Element, label: string): void {
  for (const point of pointsOf(answer)) {
    if (point.hasAttribute('tabindex')) continue;
    const text = point.textContent.trim().replace(/\s+/g, ' ').slice(0, LONGEST_NAME);
    const box = element('input', { type: 'checkbox', 'data-tick': point.dataset.point ?? '', 'aria-label': `${label}: ${text}` });
    const tick = element('label', { class: 'tick' }, box);
    if (OF_TEXT.test(point.tagName)) point.prepend(tick);
    else (point.closest('.table') ?? point).before(tick);
    point.setAttribute('tabindex', LED_TO.tabindex);
  }
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
