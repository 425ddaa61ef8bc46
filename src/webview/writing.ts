import type { PanelLabels } from '../protocol/labels';
import type { CardView } from '../protocol/panelView';
import { LONGEST_TEXT } from '../protocol/messages';
import { element } from './elements';

/** Where a missing answer is written. What was typed is there again, whatever else is shown. */
export function writing({ id, writing: view }: CardView, labels: PanelLabels, typed: string | undefined): HTMLElement[] {
  if (!view) return [];
  const problem = view.problem === undefined ? undefined : element('p', { id: 'problem', class: 'notice warning' }, view.problem);
  const text = element('textarea', {
    id: 'text',
    rows: '8',
    maxlength: String(LONGEST_TEXT),
    'data-of': id,
    ...(problem ? { 'aria-describedby': 'problem' } : {}),
  });
  text.value = typed ?? view.text;
  return [
    element('section', { id: 'writing' }, element('label', { for: 'text', class: 'part-title' }, labels.yourAnswer), text, ...(problem ? [problem] : [])),
  ];
}
