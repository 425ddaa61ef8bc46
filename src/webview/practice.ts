import type { PanelView, ToHost, ToPanel } from '../protocol/messages';
import { contentOf } from './content';

declare function acquireVsCodeApi(): { postMessage(message: ToHost): void };

const host = acquireVsCodeApi();
const page = document.body.appendChild(document.createElement('main'));
let shown: PanelView | undefined;

window.addEventListener('message', ({ data }: MessageEvent<ToPanel>) => show(data));
window.addEventListener('keydown', pressKey);
send('ready');

function send(type: ToHost['type']): void {
  host.postMessage({ type });
}

function show({ view, labels }: ToPanel): void {
  const before = shown;
  const focused = document.activeElement?.id;
  const hadFocus = document.hasFocus(); // else it is in the note, say, and must stay there
  shown = view;
  page.replaceChildren(...contentOf(view, labels, send));
  if (hadFocus) (nextFocus(before, view) ?? document.getElementById(focused ?? ''))?.focus();
}

/** Focus goes where the eye goes: to a new question, to a revealed answer; else it stays. */
function nextFocus(before: PanelView | undefined, now: PanelView): HTMLElement | null {
  if (now.kind !== 'card') return page.querySelector('h1');
  const sameCard = before?.kind === 'card' && before.number === now.number;
  if (!sameCard) return page.querySelector('h1');
  return now.revealed && !before.revealed ? page.querySelector('#answer') : null;
}

/** Matches the physical key, so that the keys work under any input method. */
function pressKey(event: KeyboardEvent): void {
  if (event.ctrlKey || event.altKey || event.metaKey || event.shiftKey || event.repeat || event.isComposing) return;
  const action = actionOf(event);
  if (!action) return;
  event.preventDefault();
  send(action);
}

function actionOf({ code, target }: KeyboardEvent): ToHost['type'] | undefined {
  if (shown?.kind !== 'card') return undefined;
  if (code === 'KeyN') return 'next';
  if (code === 'KeyP') return 'previous';
  if (code !== 'Space' || (target instanceof Element && target.closest('button, summary'))) return undefined;
  return shown.revealed ? 'next' : 'reveal';
}
