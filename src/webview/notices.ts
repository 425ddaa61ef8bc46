import type { PanelLabels } from '../protocol/labels';
import type { Notice } from '../protocol/panelView';
import { element } from './elements';

export function notices(all: readonly Notice[], labels: PanelLabels): HTMLElement[] {
  return all.map(({ kind, text }) => element('p', { class: `notice ${kind}` }, kind === 'warning' ? `${labels.warning}: ${text}` : text));
}
