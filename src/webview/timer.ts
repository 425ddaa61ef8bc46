import type { PanelLabels } from '../protocol/toPanel';
import type { TimerView } from '../protocol/panelView';
import { element } from './elements';

const SECOND = 1000;

let running: { readonly view: TimerView; readonly since: number; readonly labels: PanelLabels } | undefined;
let ticking: ReturnType<typeof setInterval> | undefined;

/** `Thinking 0:12`, then `Speaking 0:40 of about 1:20`; goes on by itself, until the next view. */
export function timer(view: TimerView | undefined, labels: PanelLabels): HTMLElement | undefined {
  return view && element('span', { id: 'clock', role: 'timer' }, ...words(view, labels, 0));
}

export function runTimer(view: TimerView | undefined, labels: PanelLabels): void {
  running = view?.running ? { view, since: performance.now(), labels } : undefined;
  tickWhileSeen();
}

/** Nobody needs it while the page is hidden. */
export function tickWhileSeen(): void {
  clearInterval(ticking);
  if (running && !document.hidden) ticking = setInterval(tick, SECOND / 4);
}

function tick(): void {
  const shown = document.getElementById('clock');
  if (!running || !shown) return;
  const parts = words(running.view, running.labels, Math.min(performance.now() - running.since, running.view.atMost ?? Infinity));
  parts.forEach((part, at) => {
    const old = shown.children[at];
    if (old && old.textContent !== part.textContent) old.textContent = part.textContent;
  });
}

function words({ expected, running: which, speaking, thinking }: TimerView, labels: PanelLabels, more: number): HTMLElement[] {
  const spoken = speaking + (which === 'speaking' ? more : 0);
  const thought = thinking + (which === 'thinking' ? more : 0);
  const against = expected === undefined ? '' : ` ${labels.expected.replace('{0}', () => clockText(expected))}`;
  return [
    element('span', { class: which === 'thinking' ? '' : 'still' }, `${labels.thinking} ${clockText(thought)}`),
    ...(which === 'speaking' || speaking > 0
      ? [element('span', { class: which === 'speaking' ? '' : 'still' }, `${labels.speaking} ${clockText(spoken)}${against}`)]
      : []),
  ];
}

/** `1:05` */
export function clockText(milliseconds: number): string {
  const seconds = Math.floor(milliseconds / SECOND);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}
