import type { PanelLabels } from '../protocol/toPanel';
import type { Notice } from '../protocol/notice';
import { element } from './elements';

export function notices(all: readonly Notice[], labels: PanelLabels): HTMLElement[] {
  return all
    .filter(({ kind }) => kind !== 'passing')
    .map(({ kind, text }) => element('p', { class: `notice ${kind}` }, kind === 'warning' ? `${labels.warning}: ${text}` : text));
}

/** Stands in room that is free anyway, and goes by itself: another element for each card, so that it begins anew. */
export function passing(all: readonly Notice[], turn: number): HTMLElement | undefined {
  const text = all.filter(({ kind }) => kind === 'passing').at(-1)?.text;
  return text === undefined ? undefined : element('p', { class: 'passing', 'data-of': String(turn) }, text);
}
