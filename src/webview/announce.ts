import type { PanelLabels } from '../protocol/toPanel';
import type { PanelView } from '../protocol/panelView';
import { element } from './elements';

const region = element('div', { class: 'sr-only', 'aria-live': 'polite', role: 'status' });

export function announcer(): HTMLElement {
  return region;
}

/** Has screen readers say it, once they have come to an end with what they say. */
export function announce(texts: readonly string[]): void {
  if (texts.length > 0) region.replaceChildren(...texts.map((text) => element('p', {}, text)));
}

/** What is new and not where the focus goes. */
export function newsOf(before: PanelView | undefined, now: PanelView, labels: PanelLabels): string[] {
  const told = before && before.kind !== 'empty' ? before.notices.map(({ text }) => text) : [];
  const news = now.kind === 'empty' ? [] : now.notices.map(({ text }) => text).filter((text) => !told.includes(text));
  if (now.kind === 'interview' && before?.kind === 'interview' && now.turn === before.turn) {
    if (now.paused && !before.paused) news.push(labels.paused);
    else if (now.clock.part !== before.clock.part) news.push(labels.speakNow);
  }
  if (now.kind !== 'card') return news;
  const same = before?.kind === 'card' && before.turn === now.turn ? before : undefined;
  const { problem } = now.writing ?? {};
  if (problem !== undefined && same?.writing?.problem !== problem) news.push(problem);
  const words = now.answer?.words;
  if (same && words !== undefined && same.answer?.words !== words) news.push(words);
  return news;
}
