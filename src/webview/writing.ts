import type { PanelLabels } from '../protocol/toPanel';
import type { CardView, SpokenView, WritingView } from '../protocol/panelView';
import { LONGEST_TEXT } from '../protocol/toHost';
import { element } from './elements';

/** Where an answer is written, and how long it takes to say. What was typed is there again, whatever else is shown. */
export function writing({ of, problem: why, spoken, text: begun }: WritingView, labels: PanelLabels, typed: string | undefined): HTMLElement {
  const problem = why === undefined ? undefined : element('p', { id: 'problem', class: 'notice warning' }, why);
  const text = element('textarea', {
    id: 'text',
    rows: '8',
    maxlength: String(LONGEST_TEXT),
    'data-of': of,
    'aria-describedby': problem ? 'problem spoken-time' : 'spoken-time',
  });
  text.value = typed ?? begun;
  const time = element('p', { id: 'spoken-time', class: classOf(spoken) }, `${labels.speakingTime} `, element('span', {}, spoken.words));
  return element('section', { id: 'writing' }, element('label', { for: 'text', class: 'part-title' }, labels.yourAnswer), text, time, problem);
}

/** How long it takes to say by now. */
export function showSpoken(page: Element, spoken: SpokenView): void {
  const shown = page.querySelector('#spoken-time');
  if (!shown) return;
  shown.className = classOf(spoken);
  shown.querySelector('span')?.replaceChildren(spoken.words);
}

/** Puts it where the cursor is, on rows of its own, as if it were typed: so it can be undone. */
export function insertOutline(page: Element, { writing: view }: CardView): void {
  const text = page.querySelector('textarea');
  if (!text || !view) return;
  text.focus();
  const before = text.value.slice(0, text.selectionStart);
  const start = before === '' || before.endsWith('\n') ? '' : '\n\n';
  const at = text.selectionStart + start.length + (view.outline.split('\n', 1)[0]?.length ?? 0);
  // oxlint-disable-next-line typescript/no-deprecated -- nothing else writes into a text so that it can be undone there
  document.execCommand('insertText', false, start + view.outline);
  text.setSelectionRange(at, at);
}

function classOf({ isLong }: SpokenView): string {
  return isLong ? 'quiet-text long' : 'quiet-text';
}
